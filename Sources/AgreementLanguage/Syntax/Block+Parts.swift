import Diagnostics

extension Block.Entry {
  /// What the line says under each of its keys, since it may hold several: `of: provider; reached: mail
  /// desk@example.org`.
  package func parts(of kind: Kind) -> [Block.Entry] {
    guard kind.otherKeys == nil else { return [self] }
    var parts = [self]
    for piece in value.split(on: .semicolon).dropFirst() {
      let known = Block.Entry(piece).flatMap { kind.key($0.key.name) == nil ? nil : $0 }
      if let known {
        parts.append(known)
      } else if let last = parts.popLast() {
        let value = last.value.cut(last.value.bytes.lowerBound..<piece.bytes.upperBound)
        parts.append(Block.Entry(key: last.key, value: value))
      }
    }
    // The first value ends where the second key begins.
    for index in parts.indices.dropLast() {
      let end = parts[index + 1].key.bytes.lowerBound
      var value = parts[index].value.cut(parts[index].value.bytes.lowerBound..<end).trimmed
      if value.utf8.last == .semicolon { value = value.dropping(lastBytes: 1) }
      parts[index] = Block.Entry(key: parts[index].key, value: value)
    }
    return parts
  }
}
