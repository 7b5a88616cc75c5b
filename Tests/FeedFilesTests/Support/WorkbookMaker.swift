/// Workbooks as spreadsheet programs write them, from the XML of their parts.
struct WorkbookMaker {
  /// The sheets: name, state and the rows as XML.
  var sheets: [(name: String, state: String, rows: String)]

  /// The shared texts as XML, each within `si`.
  var texts: [String] = []

  /// The codes of number formats; a cell of style n + 1 has the nth.
  var formats: [String] = []

  /// True when days are counted from 1904 on.
  var countsFrom1904 = false

  /// Whether parts are compressed.
  var isPacked = true

  /// A workbook of one sheet.
  init(rows: String) { sheets = [("Sheet1", "visible", rows)] }

  /// The parts by their path.
  var parts: [(name: String, text: String)] {
    let links = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(base)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(place + 1)\"/>"
    }
    var all = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"\(base)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(links.joined())"
          + "<Relationship Id=\"t\" Type=\"\(base)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
          + "<Relationship Id=\"s\" Type=\"\(base)/styles\" Target=\"./styles.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<?xml version=\"1.0\" standalone=\"yes\"?>\n<workbook xmlns:r=\"\(base)\">"
          + "<workbookPr date1904=\"\(countsFrom1904)\"/><sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(texts.map { "<si>\($0)</si>" }.joined())</sst>"),
      ("xl/styles.xml", styles),
    ]
    for (place, sheet) in sheets.enumerated() {
      let rows = "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"
      all.append(("xl/worksheets/sheet\(place + 1).xml", rows))
    }
    return all
  }

  /// The workbook.
  var bytes: [UInt8] {
    var zip = ZipMaker()
    for (name, text) in parts { zip.add(name, Array(text.utf8), isPacked: isPacked) }
    return zip.finish()
  }

  private let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private var styles: String {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\($1)\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return
      "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs>"
      + "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0\"/></dxf></dxfs></styleSheet>"
  }
}
