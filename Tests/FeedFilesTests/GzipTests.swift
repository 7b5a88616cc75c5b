import FeedFiles
import Testing

struct GzipTests {
  private let text = Array("a,b\n1,one\n2,two\n3,three\n".utf8)

  @Test func `reads gzip as it is`() throws {
    let packed = gzipped(text)
    let read = try Collected(packed, columns: ["b"])
    #expect(read.rows == [["one"], ["two"], ["three"]])
    #expect(read.summary.isCompressed)
    #expect(read.summary.bytes == packed.count)
    #expect(read.summary.textBytes == text.count)
  }

  @Test func `reads several gzip files in one stream, split anywhere`() throws {
    for split in 0...text.count {
      let packed = gzipped(Array(text[..<split])) + gzipped(Array(text[split...]))
      for blockSize in [1, 7, 4096] {
        let read = try Collected(packed, columns: ["b"], blockSize: blockSize)
        #expect(read.rows == [["one"], ["two"], ["three"]])
      }
    }
  }

  @Test func `data cut short anywhere is never a shorter result`() {
    let packed = gzipped(text)
    for length in 2..<packed.count {
      for blockSize in [1, 4096] {
        let outcome = Collected.outcome(
          Array(packed[..<length]),
          columns: ["b"],
          blockSize: blockSize
        )
        #expect(throws: ExportError(file: "export", problem: .gzipCutShort)) { try outcome.get() }
      }
    }
  }

  @Test func `a second file cut short is never a shorter result`() {
    let packed = gzipped(text)
    for length in 1..<packed.count {
      let error = problem(packed + packed[..<length], columns: ["b"])
      #expect(error?.problem == .gzipCutShort)
    }
  }

  @Test func `a damaged byte is noticed, or changes nothing`() {
    let packed = gzipped(text)
    let whole = Collected.outcome(packed, columns: ["b"], blockSize: 4096)
    for place in 10..<packed.count {
      for bit in 0..<8 {
        var damaged = packed
        damaged[place] ^= 1 << UInt8(bit)
        let outcome = Collected.outcome(damaged, columns: ["b"], blockSize: 4096)
        // The last byte of data has bits that mean nothing.
        if case .success = outcome { #expect(outcome == whole, "byte \(place), bit \(bit)") }
      }
    }
  }

  @Test func `every damaged bit of checksum and length is noticed`() {
    let packed = gzipped(text)
    for place in packed.count - 8..<packed.count {
      for bit in 0..<8 {
        var damaged = packed
        damaged[place] ^= 1 << UInt8(bit)
        #expect(problem(damaged, columns: ["b"]) != nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func `a wrong checksum says so`() {
    var packed = gzipped(text)
    packed[packed.count - 8] ^= 1
    #expect(
      problem(packed, columns: ["b"])?.description
        == "export: the compressed data is damaged: incorrect data check; copy or export it again"
    )
  }

  @Test func `something else after the compressed data`() {
    let packed = gzipped(text)
    #expect(
      problem(packed + Array("more".utf8), columns: ["b"])?.problem
        == .gzipTrailingBytes(at: packed.count)
    )
    #expect(problem(packed + [0x1F, 0x00], columns: ["b"])?.fault == .data)
  }

  @Test func `an empty text inside gzip is an empty file`() {
    #expect(problem(gzipped([]), columns: ["b"])?.problem == .empty)
  }
}
