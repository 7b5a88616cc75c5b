package import Diagnostics

/// A value of a YAML text with its place: texts stay texts, since only who reads one knows what it should be.
package struct YAMLNode: Sendable {
  /// What a value may be.
  package enum Content: Sendable {
    /// A text; plain when no quotation marks say that it is one.
    case scalar(String, isPlain: Bool)

    /// Values in order.
    case list([YAMLNode])

    /// Values by key, in the order written; no key comes twice.
    case map([Entry])
  }

  /// One member of a map.
  package struct Entry: Sendable {
    /// The key.
    package let key: String

    /// Where the key stands.
    package let place: SourceRange

    /// The value.
    package let value: YAMLNode

    /// Creates a member.
    package init(key: String, place: SourceRange, value: YAMLNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// What it is.
  package let content: Content

  /// Where it stands.
  package let place: SourceRange

  /// How many values it comes to, those behind aliases counted wherever they are used.
  package let weight: Int

  /// Creates a value.
  package init(_ content: Content, at place: SourceRange) {
    self.content = content
    self.place = place
    switch content {
    case .scalar: weight = 1
    case .list(let values): weight = values.reduce(1) { $0 + $1.weight }
    case .map(let entries): weight = entries.reduce(1) { $0 + 1 + $1.value.weight }
    }
  }
}

extension YAMLNode {
  /// The value of a key, or nil of what is no map or has no such key.
  subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// The members of a map; none of anything else.
  var entries: [Entry] { if case .map(let entries) = content { entries } else { [] } }

  /// The elements of a list; none of anything else.
  var elements: [YAMLNode] { if case .list(let elements) = content { elements } else { [] } }

  /// The text, or nil of a list, a map or nothing.
  var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && ["", "~", "null"].contains(text) ? nil : text
  }

  /// True when nothing is written, or that there is nothing.
  var isNothing: Bool { if case .scalar = content { text == nil } else { false } }
}
