import Glibc

/// Standard input as it comes: whatever has arrived, without waiting for more.
///
/// Safe because `poll` is given one local value for the length of the call, and `strerror` a number it always has a
/// text for.
enum StandardInput {
  /// True when reading would not wait: something has arrived, or nothing more will.
  /// - Throws: `WorldFailure` when the system refuses.
  static func isReady() throws -> Bool {
    var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      let count = unsafe poll(&waited, 1, 0)
      if count >= 0 { return count > 0 }
      guard errno == EINTR else { throw failure() }
    }
  }

  /// Waits for something to arrive.
  /// - Returns: What has arrived; nothing when the input has ended.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func read() throws -> [UInt8] {
    guard let block = LineReader.block(of: STDIN_FILENO) else { throw failure() }
    return block
  }

  private static func failure() -> WorldFailure {
    WorldFailure("cannot read standard input: \(unsafe String(cString: strerror(errno)))")
  }
}
