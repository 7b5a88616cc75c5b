/// Collects the keys of the attributes of events and traces, as a feed names them.
struct XESKeys {
  private enum Element {
    case log, trace, event, other

    /// An attribute, or a part of one, whose key ends so far into the path.
    case attribute(pathEnd: Int)
  }

  /// The keys in the order met, those of traces after `trace:`.
  private(set) var names: [String] = []

  private var known: Set<[UInt8]> = []
  private var open: [Element] = []
  private var path: [UInt8] = []
  private let limit: Int

  /// Creates a collection of nothing yet that takes so many keys.
  init(limit: Int) { self.limit = limit }

  /// Adds the keys of what one block came to.
  mutating func add(_ batch: XMLBatch) {
    for piece in batch.pieces {
      switch piece.kind {
      case .opens: open.append(element(piece, batch))
      case .closes: _ = open.popLast()
      case .text: break
      }
    }
  }

  private mutating func element(_ piece: XMLBatch.Piece, _ batch: XMLBatch) -> Element {
    guard let parent = open.last else { return .log }
    switch (parent, piece.name) {
    case (.log, .trace): return .trace
    case (.log, .event), (.trace, .event): return .event
    case (.trace, _): return attribute(piece, batch, after: Array("trace:".utf8))
    case (.event, _): return attribute(piece, batch, after: [])
    case (.attribute(let end), .values): return .attribute(pathEnd: end)
    case (.attribute(let end), _):
      return attribute(piece, batch, after: path[..<end] + [UInt8(ascii: ".")])
    default: return .other
    }
  }

  private mutating func attribute(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch,
    after prefix: some Collection<UInt8>
  ) -> Element {
    guard let key = batch.value(.key, of: piece) else { return .other }
    path = Array(prefix) + key
    let isOne = piece.name != .list && piece.name != .container
    if isOne, batch.value(.value, of: piece) != nil, names.count < limit,
      known.insert(path).inserted
    {
      names.append(String(decoding: path, as: UTF8.self))
    }
    return .attribute(pathEnd: path.count)
  }
}
