package import Agreements

/// Where every term of a text stands, by its path, for quotations to find.
package struct TermIndex: Sendable {
  /// A term and its words.
  package struct Entry: Sendable {
    /// Its words.
    package let value: Phrase

    /// The words it stands on.
    package let citation: Citation
  }

  package private(set) var entries: [String: Entry] = [:]

  /// Adds a term; the first of several with one path is the one that quotations mean.
  mutating func add(_ path: String, _ value: Phrase, _ citation: Citation) {
    if entries[path] == nil { entries[path] = Entry(value: value, citation: citation) }
  }

  /// The term of a path, or nil when there is none.
  package func entry(_ path: String) -> Entry? { entries[path] }

  /// The paths of all terms.
  package var paths: [String] { entries.keys.sorted() }
}
