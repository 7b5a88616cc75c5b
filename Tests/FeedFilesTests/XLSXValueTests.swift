import FeedFiles
import Measuring
import Testing

/// What the cells of a sheet come to, a row a case.
struct XLSXValueTests {
  struct Serial: CustomTestStringConvertible, Sendable {
    let value: String
    let format: String
    let text: String
    var countsFrom1904 = false
    var testDescription: String { "\(value) as \(format)" }
  }

  static let serials = [
    Serial(value: "46087", format: "yyyy-mm-dd", text: "2026-03-06"),
    Serial(value: "46087", format: "yyyy-mm-dd hh:mm", text: "2026-03-06T00:00:00"),
    Serial(value: "46087.39583333334", format: "d/m/yy", text: "2026-03-06T09:30:00"),
    Serial(value: "46087.395833333336", format: "d/m/yy h:mm", text: "2026-03-06T09:30:00"),
    Serial(value: "46087.39600983796", format: "mmm d h:mm:ss", text: "2026-03-06T09:30:15.250"),
    Serial(
      value: "4.6087500000000000E4",
      format: "dd.mm.yyyy\\ hh:mm",
      text: "2026-03-06T12:00:00"
    ),
    Serial(value: "46087.999999999", format: "yyyy", text: "2026-03-07"),
    Serial(value: "0.3784722222222222", format: "h:mm:ss", text: "09:05:00"),
    Serial(value: "46087.5", format: "h:mm AM/PM", text: "2026-03-06T12:00:00"),
    Serial(value: "1.085416666666667", format: "[h]:mm:ss", text: "26:03:00"),
    Serial(value: "0", format: "[mm]:ss", text: "00:00:00"),
    Serial(value: "1E-40", format: "h:mm", text: "00:00:00"),
    Serial(value: "1", format: "yyyy-mm-dd", text: "1900-01-01"),
    Serial(value: "59", format: "yyyy-mm-dd", text: "1900-02-28"),
    Serial(value: "61", format: "yyyy-mm-dd", text: "1900-03-01"),
    Serial(value: "2958465.999", format: "yyyy-mm-dd hh:mm", text: "9999-12-31T23:58:33.600"),
    Serial(value: "0", format: "yyyy-mm-dd", text: "1904-01-01", countsFrom1904: true),
    Serial(
      value: "44625.5",
      format: "yyyy-mm-dd",
      text: "2026-03-06T12:00:00",
      countsFrom1904: true
    ),
    Serial(value: "2957003", format: "yyyy-mm-dd", text: "9999-12-31", countsFrom1904: true),
    Serial(value: "5", format: "0&quot; days&quot;", text: "5"),
    Serial(value: "5", format: "[Red]#,##0\\d", text: "5"),
    Serial(value: "5", format: "0.00_s;0 * d", text: "5"),
    Serial(value: "5", format: "General", text: "5"),
    Serial(value: "46087", format: "[$-409]d\\-mmm;@", text: "2026-03-06"),
  ]

  private func sheet(_ cell: String) -> WorkbookMaker {
    WorkbookMaker(
      rows: "<row r='1'><c t='str'><v>a</v></c><c t='str'><v>z</v></c></row>"
        + "<row r='2'>\(cell)<c r='B2'><v>0</v></c></row>"
    )
  }

  @Test(arguments: serials)
  func `a number that is shown as a date is one`(_ serial: Serial) throws {
    var book = sheet("<c r='A2' s='1'><v>\(serial.value)</v></c>")
    book.formats = [serial.format]
    book.countsFrom1904 = serial.countsFrom1904
    let read = try Collected(book.bytes, as: .xlsx(sheet: nil), columns: ["a"])
    #expect(read.refusals.isEmpty)
    #expect(read.rows == [[serial.text]])
  }

  static let numbers = [
    ("7", "7"), ("-7", "-7"), ("007", "7"), ("42.0", "42"), ("1.50", "1.5"), ("0.10", "0.1"),
    (".5", "0.5"),
    ("46.100000000000001", "46.1"), ("0.30000000000000004", "0.3"), ("-0", "0"), ("0.0", "0"),
    ("1.5E3", "1500"), ("1.2345678901234E+13", "12345678901234"), ("1E-3", "0.001"),
    ("-2.5e-1", "-0.25"),
    ("12345678901234567", "12345678901234567"), ("0.99999999999999994", "1"),
    ("1E+300", "1E+300"), ("100", "100"), ("1E21", "1000000000000000000000"),
  ]

  @Test(arguments: numbers)
  func `a number is written without exponent, padding and noise`(_ value: String, _ text: String)
    throws
  {
    let book = sheet("<c r='A2'><v>\(value)</v></c>")
    #expect(try Collected(book.bytes, as: .xlsx(sheet: nil), columns: ["a"]).rows == [[text]])
  }

  static let faults = [
    ("<c r='A2' s='1'><v>60</v></c>", "is 29 February 1900, a day that never was"),
    ("<c r='A2' s='1'><v>0</v></c>", "is no date that a spreadsheet has"),
    ("<c r='A2' s='1'><v>-1</v></c>", "is no date that a spreadsheet has"),
    ("<c r='A2' s='1'><v>2958466</v></c>", "is no date that a spreadsheet has"),
    ("<c r='A2' s='1'><v>1E30</v></c>", "is no date that a spreadsheet has"),
    ("<c r='A2'><v>12:30</v></c>", "is not a number"),
    ("<c r='A2'><v>1.2.3</v></c>", "is not a number"),
    ("<c r='A2'><v>1E</v></c>", "is not a number"),
    ("<c r='A2'><v>.</v></c>", "is not a number"),
    ("<c r='A2' t='e'><v>#N/A</v></c>", "holds an error of the spreadsheet"),
    ("<c r='A2'><f>1+1</f><v/></c>", "holds a formula without its value"),
    ("<c r='A2'><f>1+1</f></c>", "holds a formula without its value"),
    ("<c r='A2' t='s'><v>0</v></c>", "names a text that the workbook does not have"),
    ("<c r='A2' t='b'><v>2</v></c>", "is neither true nor false"),
    ("<c r='A2'><v>1</v></c><c r='A2'><v>2</v></c>", "stands twice in one row"),
  ]

  @Test(arguments: faults)
  func `refuses the row and reads on`(_ cell: String, _ reason: String) throws {
    var book = sheet(cell)
    book.formats = ["yyyy-mm-dd"]
    book.sheets[0].rows += "<row r='7'><c><v>8</v></c></row>"
    let read = try Collected(book.bytes, as: .xlsx(sheet: nil), columns: ["a"])
    #expect(read.refusals.map(\.reason) == [reason])
    #expect(read.refusals.map(\.column) == ["a"])
    #expect(read.refusals.map(\.line) == [2])
    #expect(read.rows == [["8"]])
    #expect(read.summary.refused == 1)
    // A column that nobody reads may hold anything.
    let other = try Collected(book.bytes, as: .xlsx(sheet: nil), columns: ["z"])
    #expect(other.rows == [["0"], [nil]])
  }

  @Test func `a formula that comes to an empty text, and merged cells, are missing`() throws {
    let cells = "<c r='A2' t='str'><f>\"\"</f><v></v></c>"
    let read = try Collected(sheet(cells).bytes, as: .xlsx(sheet: nil), columns: ["a", "z"])
    #expect(read.rows == [[nil, "0"]])
  }
}
