/// Names that a value can take, in order; whether one is among them is known in one step, since a text
/// may list thousands.
package struct NameList: Sendable {
  private let names: [String]
  private let known: Set<String>

  package init(_ names: [String]) {
    self.names = names
    known = Set(names)
  }

  /// True when a name is among them.
  package func contains(_ name: String) -> Bool { known.contains(name) }
}

extension NameList: Hashable {
  package static func == (left: NameList, right: NameList) -> Bool { left.names == right.names }

  package func hash(into hasher: inout Hasher) { hasher.combine(names) }
}

extension NameList: RandomAccessCollection {
  package var startIndex: Int { names.startIndex }
  package var endIndex: Int { names.endIndex }
  package subscript(position: Int) -> String { names[position] }
}

extension NameList: ExpressibleByArrayLiteral {
  package init(arrayLiteral names: String...) { self.init(names) }
}
