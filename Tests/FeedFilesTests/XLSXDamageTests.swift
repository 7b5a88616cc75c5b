import FeedFiles
import Testing

/// Workbooks that are cut short, damaged, locked or none at all.
struct XLSXDamageTests {
  private let columns = ["id", "opened "]

  private func outcome(_ bytes: [UInt8], blockSize: Int = 4096) -> Result<Collected, ExportError> {
    Collected.outcome(bytes, as: .xlsx(sheet: nil), columns: columns, blockSize: blockSize)
  }

  @Test func `a block may end at any byte`() {
    let bytes = XLSXTests.excelWorkbook.bytes
    let whole = outcome(bytes)
    #expect(throws: Never.self) { try whole.get() }
    for blockSize in 1...150 { #expect(outcome(bytes, blockSize: blockSize) == whole) }
  }

  @Test func `a workbook cut short anywhere is never a shorter result`() {
    let bytes = XLSXTests.excelWorkbook.bytes
    for length in bytes.indices {
      let read = outcome(Array(bytes[..<length]))
      if case .success = read { Issue.record("\(length) bytes are read") }
    }
  }

  @Test(arguments: [true, false])
  func `a damaged bit is noticed, or changes nothing`(isPacked: Bool) {
    var book = XLSXTests.excelWorkbook
    book.isPacked = isPacked
    let bytes = book.bytes
    let whole = outcome(bytes)
    for place in bytes.indices {
      // Compressed bytes are few; of the others one bit each will do.
      for bit in isPacked ? 0..<8 : place % 8..<place % 8 + 1 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        let read = outcome(damaged)
        if case .success = read { #expect(read == whole, "byte \(place), bit \(bit)") }
      }
    }
  }

  @Test func `what is no workbook says what it is`() {
    var locked = ZipMaker()
    locked.add("_rels/.rels", [], flags: 1)
    var strange = ZipMaker()
    strange.add("_rels/.rels", [], method: 99)
    var other = ZipMaker()
    other.add("content.xml", Array("<x/>".utf8))
    var twice = ZipMaker()
    twice.add("_rels/.rels", Array("<x/>".utf8))
    twice.add("_Rels/.rels", Array("<x/>".utf8))
    let cases: [(bytes: [UInt8], problem: ExportProblem)] = [
      ([], .empty), (Array("a,b\n".utf8), .archive(.notArchive)),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .archive(.oldOrLocked)),
      ([0x50, 0x4B, 0x03, 0x04], .archive(.cutShort)),
      (locked.finish(), .archive(.encrypted(part: "_rels/.rels"))),
      (strange.finish(), .archive(.method(part: "_rels/.rels", number: 99))),
      (other.finish(), .workbook(.lacks(part: "_rels/.rels"))),
      (twice.finish(), .archive(.damaged(reason: "it has two parts `_rels/.rels`"))),
    ]
    for (bytes, expected) in cases {
      #expect(problem(bytes, as: .xlsx(sheet: nil), columns: columns)?.problem == expected)
    }
  }

  @Test func `an archive of the kind beyond 4 GiB is refused with words`() {
    var bytes = XLSXTests.excelWorkbook.bytes
    let end = bytes.count - 22
    for place in end + 16..<end + 20 { bytes[place] = 0xFF }
    #expect(
      problem(bytes, as: .xlsx(sheet: nil), columns: columns)?.description
        == "export: the workbook is of the kind for archives beyond 4 GiB (zip64), which is not read; "
        + "export as CSV or NDJSON, compressed with gzip or not"
    )
  }

  @Test func `parts that are binary, broken or declare a document type`() {
    func book(_ part: String, _ text: String) -> ExportError? {
      var zip = ZipMaker()
      for (name, own) in XLSXTests.excelWorkbook.parts {
        zip.add(name, Array((name == part ? text : own).utf8))
      }
      return problem(zip.finish(), as: .xlsx(sheet: nil), columns: columns)
    }
    let binary =
      "<Relationships><Relationship Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"
    #expect(book("_rels/.rels", binary)?.problem == .workbook(.binary))
    #expect(
      book("xl/workbook.xml", "<workbook>\n</x>")?.description
        == "export: the part `xl/workbook.xml` of the workbook is wrong on its line 2: "
        + "the text is not well-formed XML: mismatched tag; copy or export it again"
    )
    let sheet = "xl/worksheets/sheet1.xml"
    #expect(
      book(sheet, "<!DOCTYPE x><worksheet/>")?.problem
        == .workbook(.part(sheet, .declaresType, line: 1))
    )
    #expect(
      book(sheet, "<x><sheetData><row><c r='12'/></row></sheetData></x>")?.problem
        == .workbook(.badReference("12"))
    )
  }
}
