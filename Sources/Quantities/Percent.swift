/// A percentage as it was written: its exact value and how many decimals were shown.
public struct Percent: Hashable, Comparable, Sendable {
  /// The value as a fraction of one: 15 % is 3/20.
  public let fraction: Ratio

  /// How many decimals were written, for display.
  public let decimals: Int

  /// Creates a percentage from its value as a fraction of one.
  public init(fraction: Ratio, decimals: Int = 0) {
    self.fraction = fraction
    self.decimals = decimals
  }

  /// True when the first comes before the second.
  public static func < (left: Percent, right: Percent) -> Bool { left.fraction < right.fraction }

  /// True when the values are equal, however many decimals were written.
  public static func == (left: Percent, right: Percent) -> Bool { left.fraction == right.fraction }

  /// Feeds the value alone, since 99 % and 99.00 % are equal.
  public func hash(into hasher: inout Hasher) { hasher.combine(fraction) }
}

extension Percent: CustomStringConvertible {
  /// The percentage as it is written, such as `99.9 %`.
  public var description: String { (fraction * Ratio(100)).decimal(places: decimals) + " %" }
}
