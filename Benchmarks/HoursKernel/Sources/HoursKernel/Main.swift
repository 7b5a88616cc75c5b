import Quantities
import ServiceHours

/// `hours-kernel < pairs`: nanoseconds of one `served` and one `add` over pairs of instants.
///
/// A line of input holds two instants in seconds since 1970. The sum of what was served, in seconds,
/// is printed too, so that others can show that they answer the same.
@main
enum HoursKernel {
  static func main() throws {
    var pairs: [(from: Instant, to: Instant)] = []
    while let line = readLine() {
      let numbers = line.split(separator: " ").compactMap { Int64($0) }
      pairs.append((Instant(seconds: numbers[0]), Instant(seconds: numbers[1])))
    }
    let table = try desk()
    let clock = ContinuousClock()

    var served: Int64 = 0
    let serving = clock.measure {
      for pair in pairs { served += table.served(from: pair.from, to: pair.to).microseconds }
    }
    let spans = pairs.map { table.served(from: $0.from, to: $0.to) }
    var reached: Int64 = 0
    let adding = clock.measure {
      for index in pairs.indices {
        reached &+= table.add(spans[index], to: pairs[index].from)?.microseconds ?? 0
      }
    }
    print("served \(nanoseconds(serving, per: pairs.count))")
    print("add \(nanoseconds(adding, per: pairs.count))")
    print("seconds \(served / 1_000_000)")
    // Read, so that adding is not taken away as work for nothing.
    if reached == .min { print("never") }
  }

  /// The hours of `hours.py`, compiled for the years of its pairs.
  private static func desk() throws -> HoursTable {
    guard let zone = Zone(identifier: "Europe/Berlin"),
      let first = CivilDate(year: 2021, month: 1, day: 1),
      let last = CivilDate(year: 2027, month: 12, day: 31)
    else { preconditionFailure("the zone and the dates are known") }
    let annual = [(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)]
    let closed = ClosedDays(annual: Set(annual.compactMap { AnnualDay(month: $0, day: $1) }))
    let hours = Hours(try WeeklyHours(parsing: "Mo-Fr 08:00-17:00"), in: zone, closed: closed)
    return try HoursTable(hours, covering: first...last)
  }

  private static func nanoseconds(_ duration: Duration, per count: Int) -> String {
    let tenths = Int64(duration / .nanoseconds(1) * 10) / Int64(max(1, count))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
