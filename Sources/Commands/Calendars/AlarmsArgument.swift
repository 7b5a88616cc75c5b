import ArgumentParser

/// How many days before a date it is told of, such as `30,7`.
struct AlarmsArgument: ExpressibleByArgument, Sendable {
  /// The days, in the order written.
  let days: [Int]

  /// Reads whole numbers with commas between them.
  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let days = parts.compactMap { Int($0.drop { $0 == " " }) }
    guard days.count == parts.count, days.allSatisfy({ (0...3_660).contains($0) }) else {
      return nil
    }
    self.days = days
  }
}
