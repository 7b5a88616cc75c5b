/// The sheets of a workbook and where its other parts are.
struct Workbook {
  private struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
  }

  private var sheets: [Sheet] = []

  /// True when days are counted from 1904 on.
  private(set) var countsFrom1904 = false

  /// The part that holds the texts that cells share, if any.
  let texts: String?

  /// The part that holds the styles of cells, if any.
  let styles: String?

  /// Reads the list of sheets.
  init(_ file: borrowing WorkbookFile) throws(ExportProblem) {
    let root = try Relationships(of: "", in: file)
    guard let part = root.target(type: "officeDocument") else {
      throw .workbook(.lacks(part: "xl/workbook.xml"))
    }
    guard !part.hasSuffix(".bin") else { throw .workbook(.binary) }
    let links = try Relationships(of: part, in: file)
    texts = links.target(type: "sharedStrings")
    styles = links.target(type: "styles")
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try file.read(part) { (batch) throws(ExportProblem) in
      for piece in batch.pieces where piece.kind == .opens {
        if piece.name == .workbookPr {
          countsFrom1904 = ["1", "true", "on"].contains(batch.text(.date1904, of: piece))
        } else if piece.name == .sheet, let id = batch.text(.id, of: piece),
          let name = batch.text(.name, of: piece),
          let target = links.target(id: id, type: "worksheet")
        {
          let state = batch.text(.state, of: piece) ?? "visible"
          sheets.append(Sheet(name: name, isHidden: state != "visible", part: target))
        }
      }
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }

  /// The name and the part of the sheet that is read: the one that is named, or the only one to be seen.
  func sheet(_ wanted: String?) throws(ExportProblem) -> (name: String, part: String) {
    let names = sheets.map(\.name)
    guard let wanted else {
      let visible = sheets.filter { !$0.isHidden }
      guard let only = visible.first, visible.count == 1 else {
        throw .workbook(.sheetUnsaid(visible.isEmpty ? names : visible.map(\.name)))
      }
      return (only.name, only.part)
    }
    guard let sheet = sheets.first(where: { $0.name == wanted }) else {
      let closest = closestName(to: wanted, among: names)
      throw .workbook(.noSheet(wanted, closest: closest, existing: names))
    }
    return (sheet.name, sheet.part)
  }
}
