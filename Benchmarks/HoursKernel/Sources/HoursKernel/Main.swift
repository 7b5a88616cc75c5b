import Quantities
import ServiceHours

/// `hours-kernel [TABLES] < pairs`: nanoseconds of single operations over pairs of instants.
///
/// A line of input holds two instants in seconds since 1970. With more tables than one, each pair asks
/// another of them. The sum of what was served, in seconds, is printed too, so that others can show
/// that they answer the same.
@main
enum HoursKernel {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    var pairs: [Pair] = []
    while let line = readLine() {
      let numbers = line.split(separator: " ").compactMap { Int64($0) }
      pairs.append(
        Pair(
          from: Instant(seconds: numbers[0]),
          to: Instant(seconds: numbers[1]),
          table: pairs.count &* 7919 % count
        )
      )
    }
    let start = Kernels.now()
    let desks = try (0..<count).map(Desk.table)
    print("compile \((Kernels.now() - start) / Int64(count))")
    print("tables \(count)")
    for index in pairs.indices {
      let pair = pairs[index]
      pairs[index].span = desks[pair.table].served(from: pair.from, to: pair.to)
    }
    print("seconds \(pairs.reduce(0) { $0 + $1.span.microseconds } / 1_000_000)")
    for (name, time) in Kernels.times(over: pairs, of: desks) { print("\(name) \(time)") }
  }
}

/// Two instants, the table they are asked of, and what it serves between them.
struct Pair {
  var from: Instant
  var to: Instant
  var table: Int
  var span = Span.zero
}
