import Agreements
import Diagnostics
import ServiceHours

extension Resolver {
  private static let operations: [(word: String, operation: HoursTerm.Operation)] = [
    ("or", .union), ("and", .intersection), ("without", .subtraction),
  ]

  /// True for `dublin-desk or sydney-desk`: a name, and a word that combines hours.
  func looksLikeCombinedHours(_ phrase: Phrase) -> Bool {
    let second = phrase.firstWord.rest.firstWord.word
    return Self.operations.contains { second.says($0.word) }
  }

  /// Reads names of hours with one of `or`, `and` and `without` between all of them.
  mutating func combinedHours(_ phrase: Phrase) -> Hours? {
    let used = Self.operations.filter { phrase.split(at: $0.word) != nil }
    guard used.count == 1 else {
      let words = used.map { "`\($0.word)`" }.joined(separator: " and ")
      findings.add(
        .mixedConnectives,
        "\(words) combine hours side by side, and which goes first is not said",
        at: phrase,
        remedy: "give the part that goes first a name in a line of its own"
      )
      return nil
    }
    let parts = phrase.splitAll(at: used[0].word).map { (phrase: $0, hours: namedHours($0)) }
    let hours = parts.compactMap(\.hours)
    guard hours.count == parts.count else { return nil }
    let combined = hours.dropFirst().reduce(hours[0]) { $0.combined(used[0].operation, $1) }
    guard combined.areNeverOpen else { return combined }
    findings.add(
      .neverOpen,
      "`\(phrase.text)` leaves nothing open",
      at: phrase,
      remedy: "combine hours of which something is left"
    )
    return nil
  }

  private mutating func namedHours(_ phrase: Phrase) -> Hours? {
    if let named = agreement.hours(phrase.name) {
      reads.insert(named.name)
      return named.hours
    }
    tellUnknown(phrase, "hours", among: agreement.hours.lazy.map(\.name))
    return nil
  }
}
