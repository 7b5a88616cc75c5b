import Foundation
import TestSupport
import Testing

/// The same rows in other files make the same statement, and every row is accounted for.
struct DeskFileTests {
  private static let tickets =
    SharedData.packageRoot + "/Examples/support-desk/data/tickets.csv"

  private static let april = Result { try april(Example.supportDesk()) }

  private static func april(_ desk: Example) throws -> String {
    try desk.output(of: "statement", "--period", "2026-04", "--format", "json")
  }

  /// April's statement over a file called tickets.csv with these bytes, digests left out.
  private func april(over bytes: Data, packed: Bool = false) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/tickets.csv"
      try bytes.write(to: URL(fileURLWithPath: path))
      if packed { _ = try Shell.lines("gzip -n '\(path)' && mv '\(path).gz' '\(path)'") }
      return try StatementDocument.withoutDigests(Self.april(.supportDesk(tickets: path)))
    }
  }

  private func lines() throws -> [Substring] {
    try String(contentsOfFile: Self.tickets, encoding: .utf8).rows
  }

  @Test func `a second run writes the same bytes`() throws {
    let isSame = try Self.april(Example.supportDesk()) == Self.april.get()
    #expect(isSame)
  }

  @Test(arguments: [UInt64(2026), 4])
  func `rows in any order make the same statement`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = try lines()
    let shuffled = lines[..<1] + lines[1...].shuffled(using: &generator)
    let text = shuffled.map { $0 + "\n" }.joined()
    let isSame =
      try april(over: Data(text.utf8))
      == StatementDocument.withoutDigests(Self.april.get())
    #expect(isSame, "after a shuffle with seed \(seed)")
  }

  @Test func `Windows line ends, a byte order mark and gzip change nothing`() throws {
    let text = try "\u{FEFF}" + lines().map { $0 + "\r\n" }.joined()
    let isSame =
      try april(over: Data(text.utf8), packed: true)
      == StatementDocument.withoutDigests(Self.april.get())
    #expect(isSame)
  }

  @Test func `every row ends in exactly one place`() throws {
    let files = try StatementDocument(Self.april.get()).receipt.files
    #expect(files.map(\.feed) == ["tickets", "outages", "maintenance"])
    for file in files {
      #expect(try file.rows == NaiveDesk.rows(file.feed).count)
      #expect(file.used + file.passedOver + file.duplicates + file.refused == file.rows)
      #expect(file.refused == 0)
    }
    let ids = try NaiveDesk.rows("tickets").map { $0[0] }
    #expect(files[0].duplicates == ids.count - Set(ids).count)
    #expect(files[1...].allSatisfy { $0.duplicates == 0 })
  }
}
