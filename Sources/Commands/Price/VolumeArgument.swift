import ArgumentParser
import Quantities

/// A `--volume` argument: how much of something a period has, such as `ticket.opened=120`.
struct VolumeArgument: ExpressibleByArgument, Sendable {
  /// What: an event, a rate of the rate card, or a series.
  let name: String

  /// How much: a number, exactly as written.
  let amount: Ratio

  /// Reads `ticket.opened=120` or `engineer=37.5`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let amount = VolumeArgument.number(parts[1]) else { return nil }
    name = String(parts[0])
    self.amount = amount
  }

  // Digits with at most one point among them, and no sign: nothing is used less than not at all.
  private static func number(_ text: Substring) -> Ratio? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = halves.joined()
    guard (1...2).contains(halves.count), !halves[0].isEmpty, digits.count <= 15,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let whole = Int128(digits)
    else { return nil }
    let places = halves.count == 2 ? halves[1].count : 0
    guard halves.count == 1 || places > 0 else { return nil }
    return Ratio(whole, (0..<places).reduce(1) { power, _ in power * 10 })
  }
}
