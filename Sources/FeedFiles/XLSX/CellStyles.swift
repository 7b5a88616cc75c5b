/// What numbers mean in cells of each style.
struct CellStyles {
  private var kinds: [NumberKind] = []

  /// There are none, and all numbers are themselves.
  init() {}

  /// Reads them.
  init(_ part: String, of file: borrowing WorkbookFile) throws(ExportProblem) {
    var formats: [Int: NumberKind] = [:]
    var cells: [Int] = []
    // Both elements stand elsewhere too, for looks that depend on conditions.
    var list = XMLName()
    try file.read(part) { (batch) throws(ExportProblem) in
      for piece in batch.pieces {
        let isList = piece.name == .numFmts || piece.name == .cellXfs
        if isList { list = piece.kind == .opens ? piece.name : XMLName() }
        guard piece.kind == .opens, !isList else { continue }
        let number = batch.text(.numFmtID, of: piece).flatMap { Int($0) } ?? 0
        if list == .numFmts, piece.name == .numFmt {
          formats[number] = NumberKind(code: batch.text(.formatCode, of: piece) ?? "")
        } else if list == .cellXfs, piece.name == .xf {
          cells.append(number)
        }
      }
    }
    kinds = cells.map { formats[$0] ?? NumberKind(builtIn: $0) }
  }

  /// What numbers mean in a cell of this style.
  subscript(_ style: Int) -> NumberKind { kinds.indices.contains(style) ? kinds[style] : .plain }
}
