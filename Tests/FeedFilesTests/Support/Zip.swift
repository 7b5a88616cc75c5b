import CZlib

/// Zip archives as a program writes them: each part with its header, and the list at the end.
struct ZipMaker {
  /// The archive so far, without its list.
  private(set) var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// Adds a part.
  /// - Parameters:
  ///   - name: Its path.
  ///   - text: What it holds.
  ///   - isPacked: False to store it as it is.
  ///   - flags: The flags of both headers.
  ///   - method: Another method than the one it is kept by.
  mutating func add(
    _ name: String,
    _ text: [UInt8],
    isPacked: Bool = true,
    flags: Int = 0,
    method: Int? = nil
  ) {
    let packed = isPacked ? deflated(text) : text
    var common = half(20) + half(flags) + half(method ?? (isPacked ? 8 : 0)) + half(0) + half(0x21)
    common += whole(checksum(text)) + whole(packed.count) + whole(text.count)
    common += half(name.utf8.count)
    list +=
      whole(0x0201_4B50) + half(20) + common + half(0) + half(0) + half(0) + half(0) + whole(0)
    list += whole(bytes.count) + Array(name.utf8)
    bytes += whole(0x0403_4B50) + common + half(4) + Array(name.utf8) + [9, 9, 0, 0] + packed
    count += 1
  }

  /// The whole archive.
  func finish(comment: String = "") -> [UInt8] {
    var end = whole(0x0605_4B50) + half(0) + half(0) + half(count) + half(count)
    end += whole(list.count) + whole(bytes.count) + half(comment.utf8.count) + Array(comment.utf8)
    return bytes + list + end
  }

  private func half(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private func whole(_ number: Int) -> [UInt8] { half(number & 0xFFFF) + half(number >> 16) }

  private func checksum(_ text: [UInt8]) -> Int {
    unsafe text.withUnsafeBufferPointer { unsafe Int(crc32(0, $0.baseAddress, uInt($0.count))) }
  }
}

/// The bytes as a zip archive holds them: a gzip file without what stands around its data.
func deflated(_ bytes: [UInt8]) -> [UInt8] { Array(gzipped(bytes)[10...].dropLast(8)) }
