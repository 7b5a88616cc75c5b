/// The wanted columns as keys of an object and of the objects in it.
///
/// A column `a.b` is the key `a.b`, or the key `b` in the object under `a`. The tree is built of nodes
/// and then laid out flat: a node is a range of keys, and a key may lead to another node.
struct KeyTree {
  /// One key that is wanted, or on the way to one.
  struct Key {
    /// Its bytes.
    let bytes: [UInt8]

    /// Its first eight bytes, zeros after a shorter one, so that one comparison settles most cases.
    let firstWord: UInt64

    /// The wanted column it gives, or nil when it only leads on.
    var slot: Int?

    /// The node of the object under it, or nil when nothing below is wanted.
    var below: Int?
  }

  /// The keys, node by node.
  private(set) var keys: [Key] = []

  private var nodes: [Range<Int>] = []

  /// The node of the object that is the row.
  static let root = 0

  /// Builds the tree of some columns.
  init(columns: [String]) {
    var building: [[Key]] = [[]]
    for (slot, name) in columns.enumerated() {
      KeyTree.add(Array(name.utf8)[...], slot: slot, to: KeyTree.root, of: &building)
    }
    for node in building {
      nodes.append(keys.count..<keys.count + node.count)
      keys += node
    }
  }

  /// The index of the key that stands in the text, or nil when it is not wanted.
  /// - Parameters:
  ///   - bytes: The text, with at least eight bytes after the key.
  ///   - start: Where the key begins.
  ///   - end: Where it ends.
  ///   - node: The node.
  /// - Returns: The index among `keys`.
  func find(_ bytes: Span<UInt8>, from start: Int, to end: Int, in node: Int) -> Int? {
    let length = end - start
    let bits = Word(bytes, at: start).bits
    let word = length >= 8 ? bits : bits & ((1 << (8 * UInt64(length))) - 1)
    for index in nodes[node] where keys[index].firstWord == word {
      guard keys[index].bytes.count == length else { continue }
      var offset = 8
      while offset < length, keys[index].bytes[offset] == bytes[start + offset] { offset += 1 }
      if offset >= length { return index }
    }
    return nil
  }

  private static func add(
    _ name: ArraySlice<UInt8>,
    slot: Int,
    to node: Int,
    of building: inout [[Key]]
  ) {
    let whole = place(of: name, in: node, of: &building)
    building[node][whole].slot = slot
    guard let dot = name.firstIndex(of: UInt8(ascii: ".")) else { return }
    let lead = place(of: name[..<dot], in: node, of: &building)
    let below = building[node][lead].below ?? building.count
    if below == building.count { building.append([]) }
    building[node][lead].below = below
    add(name[(dot + 1)...], slot: slot, to: below, of: &building)
  }

  private static func place(
    of name: ArraySlice<UInt8>,
    in node: Int,
    of building: inout [[Key]]
  ) -> Int {
    if let place = building[node].firstIndex(where: { $0.bytes.elementsEqual(name) }) {
      return place
    }
    var word: UInt64 = 0
    for (index, byte) in name.prefix(8).enumerated() { word |= UInt64(byte) << (8 * UInt64(index)) }
    building[node].append(Key(bytes: Array(name), firstWord: word, slot: nil, below: nil))
    return building[node].count - 1
  }
}
