import Glibc

/// Where a command writes: the terminal in the program, a recording in a test.
///
/// Safe because `write` is given an array's own bytes for the length of the call, and `strerror` a
/// number it always has a text for.
package struct Console: Sendable {
  /// Writes text to standard output.
  package let write: @Sendable (String) -> Void

  /// Writes text to standard error.
  package let complain: @Sendable (String) -> Void

  /// True when a person watches standard error, so that progress may be drawn there.
  package let showsProgress: Bool

  /// Asks a person at the terminal and gives the line typed, or nil when the input ends; nil itself
  /// when nobody sits there.
  package let ask: (@Sendable (String) -> String?)?

  /// Creates a console from its outlets.
  package init(
    write: @escaping @Sendable (String) -> Void,
    complain: @escaping @Sendable (String) -> Void,
    showsProgress: Bool = false,
    ask: (@Sendable (String) -> String?)? = nil
  ) {
    self.write = write
    self.complain = complain
    self.showsProgress = showsProgress
    self.ask = ask
  }

  /// The process's own standard output and standard error.
  package static let standard = Console(
    write: { put($0, to: STDOUT_FILENO) },
    complain: { put($0, to: STDERR_FILENO) },
    showsProgress: isatty(STDERR_FILENO) == 1,
    ask: isatty(STDIN_FILENO) == 1 ? typedAnswer : nil
  )

  /// Writes text and ends the line.
  package func writeLine(_ text: String) { write(text + "\n") }

  /// Complains and ends the line.
  package func complainLine(_ text: String) { complain(text + "\n") }

  // Questions go to standard error, so that results can be piped on.
  private static let typedAnswer: @Sendable (String) -> String? = { question in
    put(question, to: STDERR_FILENO)
    return readLine()
  }

  private static func put(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return giveUp(on: descriptor) }
      rest = rest.dropFirst(written)
    }
  }

  // What cannot be written is lost, so the program must not leave as if it were done.
  private static func giveUp(on descriptor: Int32) {
    if descriptor != STDERR_FILENO {
      let reason = unsafe String(cString: strerror(errno))
      put("abide: cannot write the output: \(reason)\n", to: STDERR_FILENO)
    }
    exit(ExitStatus.failingWorld.rawValue)
  }
}
