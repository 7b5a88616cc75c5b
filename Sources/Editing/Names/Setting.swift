import AgreementLanguage

/// Where a value stands: the kind of its block and its key, or the header of its column.
struct Setting {
  /// The kind, empty in a table of rules.
  let kind: String

  /// The key.
  let key: String

  /// True in a worked example.
  var isExample: Bool { kind == "example" }

  /// True where a value may be worked out, of lines, series, levels and credits.
  var isFormula: Bool {
    kind == "calculation" || kind == "credit" && ["each", "amount", "cap"].contains(key)
      || kind == "price" && ["amount", "drawn"].contains(key)
      || kind == "interest" && ["of", "due", "paid"].contains(key)
  }

  /// The parts of a value that its kind leaves open; nothing else in it is a name.
  func holes(in value: Phrase) -> [ShapeHole] {
    // The head tells of the clause under which a term can be ended in words of its own.
    if kind == "agreement" { return [ShapeHole(value, takesClauses: true)] }
    let kinds = Kind.ofAgreements + Kind.ofRows
    let shape = kinds.first { $0.name == kind }?.key(key)?.shape
    return shape?.holes(in: value) ?? [ShapeHole(value)]
  }

  /// Words after which an event may be named without its record.
  static let beforeEvents: Set<String> = [
    "each", "by", "until", "from", "when", "after", "of", "not", "or", "and", "before",
    "unless",
  ]

  /// True where a value may begin with an event that is named without its record.
  var beginsWithEvent: Bool {
    [
      "runs", "pauses", "updates", "cancelled", "when", "cured", "done", "waived", "accepting",
      "refusing", "claimed", "worked",
    ].contains(key)
  }

  /// True for a block that a value names only where nothing else bears the name: `tickets opened in month`
  /// speaks of tickets, though a price is called so too.
  func hardlyNames(_ symbol: Symbol) -> Bool {
    symbol.sort == .block && !likelyKinds.contains(symbol.kind)
  }

  /// Kinds of blocks that the value most likely names, the likeliest first.
  var likelyKinds: [String] {
    switch (kind, key) {
    case ("level", _), ("hand-over", _): ["clock", "level", "exclusion"]
    case ("exclusion", _), ("credit", _): ["level", "duty", "clock", "credit"]
    case ("example", "attained"): ["level"]
    case ("example", _): ["clock", "level", "duty", "credit"]
    case ("", _): ["role", "duty", "credit", "clock", "level"]
    default: ["duty", "clock", "level", "credit", "role", "exclusion"]
    }
  }
}
