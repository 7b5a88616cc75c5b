package import Diagnostics

/// The facts of an agreement, as one or several texts tell them.
package struct FactBook: Sendable {
  /// The facts, in the order written.
  package private(set) var entries: [FactEntry] = []

  /// The texts they were read from, in the order given.
  package private(set) var sources: [SourceText] = []

  /// No facts.
  package init() {}

  /// The fact of an id, or nil.
  package subscript(id: String) -> FactEntry? { entries.first { $0.id == id } }

  /// Adds a fact.
  /// - Returns: The fact that has its id already, or nil.
  package mutating func add(_ entry: FactEntry) -> FactEntry? {
    if let earlier = self[entry.id] { return earlier }
    entries.append(entry)
    return nil
  }

  /// Notes a text that facts were read from.
  package mutating func note(_ source: SourceText) { sources.append(source) }
}
