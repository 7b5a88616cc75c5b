/// Cuts frames out of what arrives, however it is cut up on the way.
///
/// A header that cannot be read is told once and passed over, and so is a frame too long to keep: the reader
/// finds its way back to the next header and never gives up.
struct FrameReader {
  /// What has arrived and is not yet read.
  private var bytes: [UInt8] = []

  /// Bytes of a frame too long to keep that are still to come.
  private var toSkip = 0

  /// The longest frame that is kept, in bytes.
  private let longest: Int

  /// The longest header that is waited for, in bytes.
  private static let longestHeader = 4096

  init(longest: Int = 256 << 20) { self.longest = longest }

  /// Takes in what has arrived.
  mutating func receive(_ arrived: [UInt8]) {
    let skipped = min(toSkip, arrived.count)
    toSkip -= skipped
    bytes += arrived[skipped...]
  }

  /// The frames that are complete, in order.
  mutating func frames() -> [MessageFrame] {
    var frames: [MessageFrame] = []
    // Read bytes go in one stroke at the end, or a burst of small frames would move the rest for each.
    var start = 0
    while let frame = next(&start) { frames.append(frame) }
    bytes.removeFirst(start)
    return frames
  }

  private mutating func next(_ start: inout Int) -> MessageFrame? {
    guard let (header, body) = header(from: start) else {
      guard bytes.count - start > Self.longestHeader else { return nil }
      start = bytes.count
      return .broken("a header does not end")
    }
    guard let length = Self.length(in: header) else {
      start = body
      return .broken("a header has no Content-Length")
    }
    guard length <= longest else {
      toSkip = max(0, length - (bytes.count - body))
      start = min(bytes.count, body + min(length, bytes.count - body))
      return .broken("a message of \(length) bytes is too long")
    }
    guard bytes.count - body >= length else { return nil }
    start = body + length
    return .content(Array(bytes[body..<start]))
  }

  /// The lines of the next header, and where its content begins; nil when its end has not arrived.
  private func header(from start: Int) -> (ArraySlice<UInt8>, Int)? {
    let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    var index = start
    while index + end.count <= min(bytes.count, start + Self.longestHeader + end.count) {
      if bytes[index] == end[0], bytes[index..<index + end.count].elementsEqual(end) {
        return (bytes[start..<index], index + end.count)
      }
      index += 1
    }
    return nil
  }

  /// The number after `Content-Length:`, whatever the case of its letters.
  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
      let text = String(decoding: line, as: UTF8.self)
      guard let colon = text.firstIndex(of: ":"),
        // What a broken client left before the name does not hide it.
        text[..<colon].lowercased().hasSuffix("content-length"),
        let length = Int(text[text.index(after: colon)...].filter { $0 != " " && $0 != "\t" }),
        length >= 0
      else { continue }
      return length
    }
    return nil
  }
}
