// swift-format-ignore-file: NeverForceUnwrap
// Service hours with Foundation's Calendar, day by day, as they are usually written: foundation COUNT < PAIRS
//
// A line of input holds two instants in seconds since 1970; the first COUNT are taken. Mo-Fr 08:00-17:00 in Berlin less seven days a
// year.
import Foundation

let zone = TimeZone(identifier: "Europe/Berlin")!
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = zone
let closed: Set<[Int]> = [[1, 1], [5, 1], [10, 3], [12, 24], [12, 25], [12, 26], [12, 31]]

func served(from start: Date, to end: Date) -> TimeInterval {
  var sum: TimeInterval = 0
  var day = calendar.startOfDay(for: start)
  while day < end {
    let parts = calendar.dateComponents([.weekday, .month, .day], from: day)
    if (2...6).contains(parts.weekday!), !closed.contains([parts.month!, parts.day!]) {
      let opens = calendar.date(bySettingHour: 8, minute: 0, second: 0, of: day)!
      let closes = calendar.date(bySettingHour: 17, minute: 0, second: 0, of: day)!
      sum += max(0, min(end, closes).timeIntervalSince(max(start, opens)))
    }
    day = calendar.date(byAdding: .day, value: 1, to: day)!
  }
  return sum
}

var pairs: [(Date, Date)] = []
let count = Int(CommandLine.arguments[1])!
while pairs.count < count, let line = readLine() {
  let numbers = line.split(separator: " ").map { Date(timeIntervalSince1970: Double($0)!) }
  pairs.append((numbers[0], numbers[1]))
}
let clock = ContinuousClock()
var seconds: TimeInterval = 0
let taken = clock.measure { for (from, to) in pairs { seconds += served(from: from, to: to) } }
print("served \(String(format: "%.1f", taken / .nanoseconds(1) / Double(pairs.count)))")
print("seconds \(Int(seconds))")
