import Glibc

/// Reads files by lines, so that answers can follow while the rest is still to come.
///
/// Safe because `read` fills an array's own room and the array takes over just what was filled.
enum LineReader {
  /// Hands over the lines of a file, without their ends, as many at a time as a read has ended.
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - take: What is done with the lines.
  /// - Throws: `WorldFailure` when the file cannot be read.
  static func forEachBlock(of path: String, _ take: ([ArraySlice<UInt8>]) -> Void) throws {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if path != "-" { close(descriptor) } }
    var rest: [UInt8] = []
    while true {
      guard let block = block(of: descriptor) else { throw failure(path) }
      let isLast = block.isEmpty
      rest += block
      var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let unfinished = isLast ? [] : lines.popLast() ?? []
      take(lines)
      if isLast { return }
      rest = Array(unfinished)
    }
  }

  /// The whole text of a file.
  /// - Throws: `WorldFailure` when the file cannot be read.
  static func text(of path: String) throws -> String {
    var bytes: [UInt8] = []
    try forEachBlock(of: path) { lines in
      for line in lines { bytes += line + [UInt8(ascii: "\n")] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a descriptor has to give, nothing at its end; nil when it cannot be read.
  static func block(of descriptor: Int32) -> [UInt8]? {
    let size = 1 << 16
    var count = 0
    let block = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      repeat {
        count = unsafe Glibc.read(descriptor, buffer.baseAddress, size)
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    return count < 0 ? nil : block
  }

  private static func failure(_ path: String) -> WorldFailure {
    WorldFailure("cannot read \(path): \(unsafe String(cString: strerror(errno)))")
  }
}
