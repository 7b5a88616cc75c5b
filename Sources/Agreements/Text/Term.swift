/// One term of the text and what becomes of it.
package struct Term: Hashable, Sendable {
  /// What becomes of a term.
  package enum State: Hashable, Sendable {
    /// The engine executes it.
    case run

    /// It is typed, resolved and shown, but not computed, for the reason given.
    case recorded(reason: String)

    /// People decide it; the event named records the decision.
    case judged(event: String)
  }

  /// The words it stands on; the path is the term's name.
  package let citation: Citation

  /// What becomes of it.
  package let state: State

  /// Creates a term.
  package init(citation: Citation, state: State) {
    self.citation = citation
    self.state = state
  }
}
