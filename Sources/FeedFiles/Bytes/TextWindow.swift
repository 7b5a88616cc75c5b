/// The part of the text that is in memory: whole blocks, moved along as rows are taken from it.
///
/// Invariant: eight line feeds follow the text at `end`, so that a scan by words always meets a line
/// end, and never reads past the array.
struct TextWindow: ~Copyable {
  /// How many line feeds follow the text.
  static let guardLength = 8

  private let blockSize: Int

  /// The text and what surrounds it.
  private(set) var bytes: [UInt8]

  /// Where the text that is not yet taken begins.
  private(set) var start = 0

  /// Where it ends.
  private(set) var end = 0

  /// True when no text follows what is here.
  private(set) var isLast = false

  /// All the bytes of text that have passed through.
  private(set) var textCount = 0

  /// Creates an empty window that reads this many bytes at a time.
  init(blockSize: Int) {
    precondition(blockSize > 0, "a block holds at least one byte")
    self.blockSize = blockSize
    bytes = [UInt8](repeating: .lineFeed, count: blockSize + TextWindow.guardLength)
  }

  /// The bytes that wait to be taken.
  var waiting: Int { end - start }

  /// Takes the text up to an offset.
  mutating func take(to offset: Int) {
    precondition(offset >= start && offset <= end, "takes text that is not there")
    start = offset
  }

  /// Reads the next block after the text that waits; a row that did not fit doubles the window.
  mutating func refill(
    from source: inout TextBytes,
    seen: (RawSpan) -> Void
  ) throws(ExportProblem) {
    moveToFront()
    let limit = end + max(blockSize, end)
    let lacking = limit + TextWindow.guardLength - bytes.count
    if lacking > 0 { bytes.append(contentsOf: repeatElement(.lineFeed, count: lacking)) }
    let before = end
    while end < limit {
      let count = try source.read(into: &bytes, at: end, to: limit, seen: seen)
      if count == 0 {
        isLast = true
        break
      }
      end += count
    }
    textCount += end - before
    for offset in end..<end + TextWindow.guardLength { bytes[offset] = .lineFeed }
  }

  private mutating func moveToFront() {
    guard start > 0 else { return }
    for offset in start..<end { bytes[offset - start] = bytes[offset] }
    end -= start
    start = 0
  }
}
