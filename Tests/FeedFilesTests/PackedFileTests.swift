import FeedFiles
import Testing

/// A packed log is read as it was written, or refused.
struct PackedFileTests {
  private let sections: [[UInt64]] = [[1], Array(0...70), Array(repeating: 7 << 60, count: 125)]

  private func read(_ path: String) throws(PackedFile.Problem) -> [[UInt64]] {
    var reader = try PackedFileReader.open(path: path)
    var sections: [[UInt64]] = []
    while let section = try reader.next() { sections.append(section) }
    return sections
  }

  private func written() throws -> TemporaryFile {
    let file = TemporaryFile()
    var writer = try PackedFileWriter.begin(path: file.path)
    for section in sections { try writer.write(section) }
    try writer.finish()
    return file
  }

  private func isRefused(_ path: String) -> Bool {
    do throws(PackedFile.Problem) {
      _ = try read(path)
      return false
    } catch {
      return true
    }
  }

  @Test func `sections come out as they went in`() throws {
    let file = try written()
    let read = try read(file.path)
    #expect(read == sections)
  }

  @Test func `a file cut short at any byte is refused`() throws {
    let file = try written()
    let bytes = file.bytes
    for count in bytes.indices {
      file.put(Array(bytes[..<count]))
      #expect(isRefused(file.path), "\(count) bytes")
    }
  }

  @Test func `any bit that changes is noticed`() throws {
    let file = try written()
    let bytes = file.bytes
    for index in bytes.indices {
      for bit in 0..<8 where (index + bit) % 3 == 0 || index < 40 {
        var changed = bytes
        changed[index] ^= 1 << bit
        file.put(changed)
        #expect(isRefused(file.path), "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func `what follows the end is refused`() throws {
    let file = try written()
    for count in 1...16 {
      file.put(try written().bytes + Array(repeating: 0, count: count))
      #expect(isRefused(file.path))
    }
  }

  @Test func `sections that change places are refused`() throws {
    let bytes = try written().bytes
    // The first section is a word between its length and its checksum, after sixteen bytes.
    let (first, rest) = (bytes[16..<40], bytes[40..<bytes.count])
    let file = TemporaryFile()
    let second = rest.prefix(73 * 8)
    file.put(Array(bytes[..<16] + second + first + rest.dropFirst(73 * 8)))
    #expect(isRefused(file.path))
  }

  @Test func `another version is refused by its number`() throws {
    let file = TemporaryFile()
    file.put(Array("abidelog".utf8) + [1, 0, 0, 0] + Array(repeating: 9, count: 60))
    #expect(throws: PackedFile.Problem.otherVersion(1)) { try read(file.path) }
  }
}
