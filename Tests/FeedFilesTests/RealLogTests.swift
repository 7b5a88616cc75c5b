import FeedFiles
import Measuring
import TestSupport
import Testing

/// The real logs, which are not part of the project.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
struct RealLogTests {
  @Test func `every row of the ServiceNow export is read, packed as it is`() throws {
    let file = ExportFile(path: SharedData.path("data/uci-incident-event-log.csv.gz"))
    var numbers: Set<Int> = []
    let summary = try file.read(
      as: .csv,
      columns: ["sys_updated_at", "number"],
      row: { bytes, fields, _ in
        var number = 0
        for offset in fields[1].start + 3..<fields[1].end {
          number = number * 10 + Int(bytes[offset] & 0x0F)
        }
        numbers.insert(number)
      },
      refuse: { Issue.record("\($0)") }
    )
    #expect(summary.rows == 141_712)
    #expect(summary.columns.count == 36)
    #expect(summary.textBytes == 46_212_397)
    #expect(numbers.count == 24_918)
  }

  @Test func `every row of the Boston export is read`() throws {
    let file = ExportFile(path: SharedData.path("data/boston-311-2015.csv.gz"))
    let read = try Collected(file, columns: ["case_id", "target", "queue"])
    #expect(read.rows.count == 60_573)
    #expect(read.refusals.isEmpty)
  }

  @Test func `every row of the downtime windows is read`() throws {
    let file = ExportFile(path: SharedData.path("data/github-downtime-windows.csv"))
    let read = try Collected(file, columns: ["incident_id", "title"])
    #expect(read.rows.count == 819)
    #expect(read.refusals.isEmpty)
  }
}
