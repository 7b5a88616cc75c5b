import Quantities

/// A unit in which microseconds are shown, by how many of them it has.
enum TimeUnit: Int64, CaseIterable {
  case minutes = 60_000_000
  case seconds = 1_000_000
  case microseconds = 1

  /// The name, which for microseconds is that of the seconds they are parts of.
  var name: String { self == .minutes ? "minutes" : "seconds" }

  /// Microseconds as a number of the unit.
  func text(_ microseconds: Int64) -> String {
    guard self == .microseconds else { return (microseconds / rawValue).grouped }
    let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    return whole.grouped + "." + String(rest + 1_000_000).dropFirst()
  }
}
