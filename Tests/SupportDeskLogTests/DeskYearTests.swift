import Glibc
import SupportDeskLog
import TestSupport
import Testing

struct DeskYearTests {
  @Test func `the committed files are what the seed makes`() throws {
    for file in DeskYear(seed: DeskYear.committedSeed).files {
      let path = SharedData.packageRoot + "/Examples/support-desk/data/" + file.name
      // A Boolean, so that a failure does not print two megabytes.
      let isSame = try bytes(of: path) == Array(file.text.utf8)
      #expect(isSame, "\(file.name) differs: swift run support-desk-log Examples/support-desk/data")
    }
  }

  @Test func `another seed makes another year, the same seed the same one`() {
    let texts = [7, 7, 8].map { DeskYear(seed: $0).files.map(\.text) }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }

  @Test func `what a review reads stays small`() {
    let size = DeskYear(seed: DeskYear.committedSeed).files.reduce(0) { $0 + $1.text.utf8.count }
    #expect(size < 3_000_000)
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0, "\(path) is missing")
    defer { close(descriptor) }
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // The pointer lives for the length of the call.
      let count = unsafe block.withUnsafeMutableBytes { room in
        unsafe read(descriptor, room.baseAddress, room.count)
      }
      guard count > 0 else { return all }
      all += block[..<count]
    }
  }
}
