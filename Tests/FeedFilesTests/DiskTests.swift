import FeedFiles
import Glibc
import Testing

struct DiskTests {
  private func error(_ path: String) -> ExportError? {
    do throws(ExportError) {
      _ = try Collected(ExportFile(path: path), columns: ["a"])
      return nil
    } catch {
      return error
    }
  }

  /// Writes a text and closes.
  private func put(_ text: String, to descriptor: Int32) {
    unsafe text.withCString { _ = unsafe write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }

  @Test func `a file that does not exist is a failing world`() {
    let missing = error("/nowhere/at all.csv")
    #expect(missing?.fault == .world)
    #expect(
      missing?.description == "/nowhere/at all.csv: cannot open it: No such file or directory"
    )
  }

  @Test func `a directory is a failing world`() {
    let directory = error("/")
    #expect(directory?.fault == .world)
    #expect(directory?.description == "/: cannot read it: Is a directory")
  }

  @Test func `reads a file and knows its size`() throws {
    let name = "/tmp/abide-disk-test-\(getpid()).csv"
    let text = "a,b\n1,2\n"
    let file = unsafe open(name, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    defer { unsafe unlink(name) }
    put(text, to: file)
    var total: Int?
    let summary = try ExportFile(path: name).read(
      as: .csv,
      columns: ["b"],
      progress: { total = $1 },
      row: { _, _, line in #expect(line == 2) },
      refuse: { _ in }
    )
    #expect(summary.rows == 1)
    #expect(summary.bytes == text.utf8.count)
    #expect(total == text.utf8.count)
  }

  @Test func `reads a pipe, whose size nobody knows`() throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    let text = "a,b\n1,2\n"
    put(text, to: ends[1])
    defer { close(ends[0]) }
    var totals: Set<Int?> = []
    let summary = try ExportFile(path: "/dev/fd/\(ends[0])").read(
      as: .csv,
      columns: ["b"],
      progress: { totals.insert($1) },
      row: { _, _, _ in },
      refuse: { _ in }
    )
    #expect(summary.rows == 1)
    #expect(totals == [nil])
  }
}
