import Diagnostics

/// The findings of one compilation, gathered as they arise: a wrong text is told all at once.
struct Findings {
  /// The findings so far, in the order they arose.
  private(set) var all: [Diagnostic] = []

  /// The nearest names that are still offered.
  var offers = Offers()

  /// True when one of them is an error.
  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a finding of a rule.
  mutating func add(
    _ rule: Rule,
    _ message: String,
    at phrase: Phrase,
    notes: [Diagnostic.Note] = [],
    remedy: String? = nil,
    fixes: [Diagnostic.Fix] = []
  ) {
    all.append(rule.finding(message, at: phrase, notes: notes, remedy: remedy, fixes: fixes))
  }

  /// Adds findings made elsewhere.
  mutating func add(contentsOf more: [Diagnostic]) { all += more }

  /// Takes out what is only said to be unreadable where another error of the same place knows why.
  mutating func letKnownCausesSpeak() {
    let known = Set(
      all.filter { $0.severity == .error && $0.code != Rule.unreadPhrase.id }.map(\.range)
    )
    all.removeAll { $0.code == Rule.unreadPhrase.id && known.contains($0.range) }
  }
}
