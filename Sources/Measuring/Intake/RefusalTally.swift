/// Refused rows, counted by reason, with the first of each kind kept to show.
package struct RefusalTally: Sendable {
  /// Rows refused for one reason in one column.
  package struct Kind: Sendable {
    /// How many rows.
    package var count: Int

    /// The first of them in the file.
    package var first: Refusal
  }

  private struct Key: Hashable {
    let column: String?
    let reason: String
  }

  private var byReason: [Key: Kind] = [:]

  /// Creates an empty tally.
  package init() {}

  /// How many rows were refused.
  package var count: Int { byReason.values.reduce(0) { $0 + $1.count } }

  /// The kinds of refusal, by the line of the first.
  package var kinds: [Kind] {
    byReason.values.sorted {
      ($0.first.line, $0.first.column ?? "", $0.first.reason)
        < ($1.first.line, $1.first.column ?? "", $1.first.reason)
    }
  }

  /// Counts a refused row.
  package mutating func add(_ refusal: Refusal) { add(Kind(count: 1, first: refusal)) }

  /// Counts the rows of another tally.
  /// - Parameters:
  ///   - other: The tally.
  ///   - linesBefore: What is added to its lines, because they were counted from a later place.
  package mutating func add(_ other: RefusalTally, linesBefore: Int = 0) {
    for var kind in other.byReason.values {
      kind.first.line += linesBefore
      add(kind)
    }
  }

  mutating func add(_ kind: Kind) {
    let key = Key(column: kind.first.column, reason: kind.first.reason)
    guard var known = byReason[key] else {
      byReason[key] = kind
      return
    }
    known.count += kind.count
    if kind.first.line < known.first.line { known.first = kind.first }
    byReason[key] = known
  }
}
