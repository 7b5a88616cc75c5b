import Glibc

/// Standard input as it comes: whatever has arrived, without waiting for more.
///
/// Safe because `poll` and `read` are given one local value and an array's own room for the length of the call.
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
    let size = 1 << 16
    var count = 0
    let block = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      repeat {
        count = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, size)
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    guard count >= 0 else { throw failure() }
    return block
  }

  private static func failure() -> WorldFailure {
    WorldFailure("cannot read standard input: \(unsafe String(cString: strerror(errno)))")
  }
}
