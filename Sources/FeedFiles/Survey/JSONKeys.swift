/// Collects the keys of objects that hold single values, as a feed names them.
///
/// It walks objects that the parser has found well-formed, so it checks nothing.
struct JSONKeys {
  /// The keys in the order met, those of inner objects as paths: `issue.status`.
  private(set) var names: [String] = []

  private var known: Set<[UInt8]> = []
  private var path: [UInt8] = []
  private let limit: Int

  /// Creates a collection of nothing yet that takes so many keys.
  init(limit: Int) { self.limit = limit }

  /// Adds the keys of one object.
  mutating func add(_ row: Span<UInt8>) {
    guard names.count < limit else { return }
    path.removeAll(keepingCapacity: true)
    var place = 0
    skip(to: UInt8(ascii: "{"), row, &place)
    object(row, &place)
  }

  private mutating func object(_ row: Span<UInt8>, _ place: inout Int) {
    place += 1
    while place < row.count {
      switch row[place] {
      case UInt8(ascii: "}"):
        place += 1
        return
      case .quote:
        let depth = path.count
        key(row, &place)
        value(row, &place)
        path.removeSubrange(depth...)
      default: place += 1
      }
    }
  }

  /// Adds the key at whose quote we stand to the path.
  private mutating func key(_ row: Span<UInt8>, _ place: inout Int) {
    let start = place + 1
    skipString(row, &place)
    if !path.isEmpty { path.append(UInt8(ascii: ".")) }
    _ = JSONEscapes.decode(row.extracting(start..<max(start, place - 1)), onto: &path)
    skip(to: UInt8(ascii: ":"), row, &place)
    place += 1
    while place < row.count, row[place] <= 0x20 { place += 1 }
  }

  private mutating func value(_ row: Span<UInt8>, _ place: inout Int) {
    guard place < row.count else { return }
    switch row[place] {
    case UInt8(ascii: "{"): object(row, &place)
    case UInt8(ascii: "["): skipList(row, &place)
    case .quote:
      skipString(row, &place)
      note()
    default:
      while place < row.count, row[place] != UInt8(ascii: ","), row[place] != UInt8(ascii: "}") {
        place += 1
      }
      note()
    }
  }

  private mutating func note() {
    guard names.count < limit, known.insert(path).inserted else { return }
    names.append(String(decoding: path, as: UTF8.self))
  }

  private func skip(to byte: UInt8, _ row: Span<UInt8>, _ place: inout Int) {
    while place < row.count, row[place] != byte { place += 1 }
  }

  /// Goes from a quote to behind the one that closes it.
  private func skipString(_ row: Span<UInt8>, _ place: inout Int) {
    place += 1
    while place < row.count, row[place] != .quote {
      place += row[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
  }

  private func skipList(_ row: Span<UInt8>, _ place: inout Int) {
    var depth = 0
    while place < row.count {
      switch row[place] {
      case .quote:
        skipString(row, &place)
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return }
    }
  }
}
