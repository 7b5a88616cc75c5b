/// The texts that the cells of all sheets share, one after the other.
///
/// They are the one thing of a workbook that must be in memory as a whole.
struct SharedTexts {
  /// How many bytes they may have together.
  static let longest = 1 << 30

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// There are none.
  init() {}

  /// Reads them.
  init(
    _ part: String,
    of file: borrowing WorkbookFile,
    progress: (Int) -> Void
  ) throws(ExportProblem) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var start = 0
    var rich = RichText()
    try file.read(part, wantsText: true, progress: progress) { (batch) throws(ExportProblem) in
      for piece in batch.pieces {
        rich.pass(piece)
        if piece.kind == .text, rich.isLetters { bytes += batch.bytes[piece.range] }
        guard piece.kind == .closes, piece.name == .stringItem else { continue }
        EscapedCharacters.decode(&bytes, from: start)
        start = bytes.count
        ends.append(UInt32(start))
      }
      guard bytes.count <= SharedTexts.longest else {
        throw .workbook(.tooManyTexts(limit: SharedTexts.longest))
      }
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// The text of a number, or nil when there is none.
  subscript(_ number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }
}
