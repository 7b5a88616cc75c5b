/// Reads the rows of one sheet; the first that holds anything names the columns.
struct SheetReader {
  private let columns: [String]
  private let cells: CellReader
  private let longestRow: Int
  private var rich = RichText()
  private var cell = CellDraft()
  private var draft: RowDraft

  /// What the header says.
  private(set) var header = SheetHeader()

  /// True when the header has been read.
  private(set) var hasHeader = false

  /// What has been counted so far; the line is the number of the row.
  private(set) var count = RowCount()

  private var isInData = false
  private var isInValue = false
  private var isInInline = false
  private var nextColumn = 0
  private var hasValue = false

  /// Creates a reader of some columns.
  init(columns: [String], cells: CellReader, longestRow: Int) {
    self.columns = columns
    self.cells = cells
    self.longestRow = longestRow
    draft = RowDraft(ColumnNames(columns))
    count.line = 0
  }

  /// Takes what one block came to.
  /// - Parameters:
  ///   - batch: The pieces of the block.
  ///   - take: Handed each good row.
  ///   - refuse: Told of each other row.
  /// - Throws: When columns are missing, or a row is too long.
  mutating func read(
    _ batch: XMLBatch,
    take: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) {
    for piece in batch.pieces {
      rich.pass(piece)
      switch piece.kind {
      case .opens: try open(piece, batch)
      case .text: try add(piece, batch)
      case .closes: try close(piece.name, take: take, refuse: refuse)
      }
    }
  }

  private mutating func open(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch
  ) throws(ExportProblem) {
    guard isInData else {
      isInData = piece.name == .sheetData
      return
    }
    switch piece.name {
    case .row:
      let said = batch.value(.reference, of: piece).flatMap { CellDraft.number($0) }
      count.line = said ?? count.line + 1
      nextColumn = 0
      hasValue = false
      draft.clear()
    case .cell: try cell.begin(piece, batch, next: nextColumn)
    case .cellValue: isInValue = true
    case .inline: isInInline = true
    case .formula: cell.hasFormula = true
    default: break
    }
  }

  private mutating func add(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch
  ) throws(ExportProblem) {
    guard isInValue || isInInline && rich.isLetters else { return }
    cell.value += batch.bytes[piece.range]
    hasValue = true
    guard cell.value.count <= longestRow else { throw tooLong }
  }

  private mutating func close(
    _ name: XMLName,
    take: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) {
    guard isInData else { return }
    switch name {
    case .sheetData: isInData = false
    case .cellValue: isInValue = false
    case .inline: isInInline = false
    case .cell:
      nextColumn = cell.column + 1
      hasHeader ? finishCell() : nameColumn()
      guard draft.bytes.count <= longestRow else { throw tooLong }
    case .row: try finishRow(take: take, refuse: refuse)
    default: break
    }
  }

  private var tooLong: ExportProblem { .rowTooLong(line: count.line, limit: longestRow) }

  private mutating func nameColumn() {
    guard case .text(let name) = cells.read(cell) else { return }
    header.name(cell.column, String(decoding: name, as: UTF8.self))
  }

  private mutating func finishCell() {
    guard cell.column < header.slots.count, let slot = header.slots[cell.column],
      draft.meet(slot, once: "row")
    else { return }
    switch cells.read(cell) {
    case .blank: return
    case .text(let text): draft.set(slot, text)
    case .fault(let reason):
      draft.refuse(slot, reason, found: excerpt(of: cell.value.span, from: 0, to: cell.value.count))
    }
  }

  private mutating func finishRow(
    take: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) {
    guard hasValue else {
      count.blank += 1
      return
    }
    guard hasHeader else {
      try header.find(columns)
      hasHeader = true
      return
    }
    count.rows += 1
    if let fault = draft.fault {
      count.refused += 1
      refuse(fault.refusal(line: count.line))
    } else {
      take(draft.bytes.span, draft.fields, count.line)
    }
  }
}
