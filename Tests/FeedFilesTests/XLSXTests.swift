import FeedFiles
import Glibc
import Measuring
import TestSupport
import Testing

/// Workbooks whose parts are what openpyxl, XlsxWriter and Excel write.
struct XLSXTests {
  private struct Unwritable: Error {}

  /// Rows as openpyxl 3.1 writes them.
  static let openpyxl = """
    <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>opened</t></is></c>\
    <c r="C1" t="inlineStr"><is><t>ok</t></is></c><c r="D1" t="inlineStr"><is><t>note</t></is></c></row>\
    <row r="2"><c r="A2" t="inlineStr"><is><t>T-1</t></is></c><c r="B2" s="1" t="n"><v>46087.39583333334</v></c>\
    <c r="C2" t="b"><v>1</v></c><c r="D2" t="inlineStr"><is><t>a &amp; b
    line</t></is></c></row>\
    <row r="3"><c r="A3" t="n"><v>123456789012</v></c><c r="B3" s="1" t="d"><v>2026-03-06T09:30:15.250</v></c>\
    <c r="C3" t="b"><v>0</v></c></row><row r="4"></row><row r="5"><c r="A5" s="1" /><c r="D5" /></row>
    """

  /// Rows as Excel writes them, most texts shared.
  static let excel = """
    <row r="3" spans="1:2" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
    <row r="4" spans="1:2"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>9</v></c><c r="C4" s="1"><v>46087.5</v></c></row>
    <row r="7"><c r="A7" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="C7" t="s"><v>3</v></c></row>
    """

  static var excelWorkbook: WorkbookMaker {
    var book = WorkbookMaker(rows: excel)
    book.texts = [
      "<t>id</t>", "<t xml:space=\"preserve\">opened </t>",
      "<r><t>T</t></r><r><rPr><b/></rPr><t>-1</t></r><rPh sb=\"0\" eb=\"1\"><t>tee</t></rPh>",
      "<t>a_x000D__x005F_x000D_é</t>",
    ]
    book.formats = ["dd/mm/yyyy\\ hh:mm"]
    return book
  }

  private func read(_ book: WorkbookMaker, sheet: String? = nil, _ columns: String...) throws
    -> Collected
  {
    try Collected(book.bytes, as: .xlsx(sheet: sheet), columns: columns)
  }

  @Test func `reads what openpyxl writes, each row by its number`() throws {
    var book = WorkbookMaker(rows: XLSXTests.openpyxl)
    book.formats = ["yyyy-mm-dd h:mm:ss"]
    for isPacked in [true, false] {
      book.isPacked = isPacked
      let read = try read(book, "note", "id", "opened", "ok")
      #expect(
        read.rows == [
          ["a & b\nline", "T-1", "2026-03-06T09:30:00", "true"],
          [nil, "123456789012", "2026-03-06T09:30:15.250", "false"],
        ]
      )
      #expect(read.lines == [2, 3])
      #expect(read.summary.rows == 2)
      #expect(read.summary.blankLines == 2)
      #expect(read.summary.columns == ["id", "opened", "ok", "note"])
      #expect(read.summary.bytes == book.bytes.count)
    }
  }

  @Test func `reads what Excel writes, the header being the first row that holds anything`() throws
  {
    let read = try read(XLSXTests.excelWorkbook, "opened ", "id")
    #expect(read.rows == [["2026-03-06T12:00:00", "T-1"], ["a\r_x000D_é", "x1"]])
    #expect(read.lines == [4, 7])
    #expect(read.refusals.isEmpty)
  }

  @Test func `cells and rows without a place stand next to the ones before`() throws {
    let rows =
      "<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row>"
      + "<row><c><v>1</v></c><c><v>2</v></c></row><row r='9'><c r='b9'><v>3</v></c></row>"
    let read = try read(WorkbookMaker(rows: rows), "b", "a")
    #expect(read.rows == [["2", "1"], ["3", nil]])
    #expect(read.lines == [2, 9])
  }

  @Test func `names with prefixes are the same names`() throws {
    var book = ZipMaker()
    for (name, text) in XLSXTests.excelWorkbook.parts {
      let parts = text.split(separator: "<", omittingEmptySubsequences: false).map { part in
        part.hasPrefix("/")
          ? "/x:" + part.dropFirst() : part.hasPrefix("?") ? part[...] : "x:" + part
      }
      book.add(name, Array(parts.joined(separator: "<").dropFirst(2).utf8))
    }
    let read = try Collected(book.finish(comment: "PK"), as: .xlsx(sheet: nil), columns: ["id"])
    #expect(read.rows == [["T-1"], ["x1"]])
  }

  @Test func `a header without rows is an export of nothing, a sheet without one is empty`() throws
  {
    let header = "<row><c t='str'><v>a</v></c></row>"
    #expect(try read(WorkbookMaker(rows: header), "a").summary.rows == 0)
    #expect(
      problem(WorkbookMaker(rows: "<row/>").bytes, as: .xlsx(sheet: nil), columns: ["a"])?
        .description
        == "export: the sheet `Sheet1` is empty; an export without rows still has its header; "
        + "export it again"
    )
  }

  @Test func `columns that are missing or stand twice`() {
    let rows =
      "<row>" + ["id", "Opened", "id"].map { "<c t='str'><v>\($0)</v></c>" }.joined() + "</row>"
    let bytes = WorkbookMaker(rows: rows).bytes
    #expect(
      problem(bytes, as: .xlsx(sheet: nil), columns: ["opened", "zone"])?.description
        == "export:1: the columns `opened` (closest is `Opened`) and `zone` are missing; "
        + "its columns are `id`, `Opened` and `id`"
    )
    #expect(
      problem(bytes, as: .xlsx(sheet: nil), columns: ["id"])?.problem
        == .columnTwice(name: "id", positions: [1, 3])
    )
  }

  @Test func `the sheet that is named, or the only one to be seen`() throws {
    var book = WorkbookMaker(rows: "<row><c t='str'><v>a</v></c></row><row><c><v>1</v></c></row>")
    book.sheets.append(("Data &amp; more", "hidden", "<row><c t='str'><v>a</v></c></row>"))
    #expect(try read(book, "a").rows == [["1"]])
    #expect(try read(book, sheet: "Data & more", "a").rows.isEmpty)
    book.sheets[1].state = "visible"
    #expect(
      problem(book.bytes, as: .xlsx(sheet: nil), columns: ["a"])?.description
        == "export: nothing says which sheet is read; let the feed say `reads: xlsx sheet NAME`; "
        + "there are `Sheet1`, `Data & more`"
    )
    #expect(
      problem(book.bytes, as: .xlsx(sheet: "sheet 1"), columns: ["a"])?.description
        == "export: the workbook has no sheet `sheet 1` (closest is `Sheet1`); "
        + "its sheets are `Sheet1`, `Data & more`"
    )
  }

  @Test func `a workbook on disk is read from it, and shown to the digest once`() throws {
    let path = "/tmp/abide-workbook-\(getpid()).xlsx"
    let bytes = XLSXTests.excelWorkbook.bytes
    guard let file = unsafe fopen(path, "w") else { throw Unwritable() }
    defer { _ = unsafe unlink(path) }
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
    var seen: [UInt8] = []
    var last = 0
    var rows = 0
    let summary = try ExportFile(path: path).read(
      as: .xlsx(sheet: nil),
      columns: ["id"],
      progress: { read, total in
        #expect(total == bytes.count && read <= bytes.count)
        last = read
      },
      raw: { block in
        for index in block.byteOffsets {
          seen.append(unsafe block.unsafeLoad(fromByteOffset: index, as: UInt8.self))
        }
      },
      row: { _, _, _ in rows += 1 },
      refuse: { Issue.record("\($0)") }
    )
    #expect(seen == bytes)
    #expect(rows == 2)
    #expect(last > 0)
    #expect(summary.bytes == bytes.count)
  }
}
