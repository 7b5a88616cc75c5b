import Glibc
import SupportDeskLog

/// Writes the support desk's year into a folder: `support-desk-log [--seed NUMBER] FOLDER`.
@main
enum Main {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var seed = DeskYear.committedSeed
    if arguments.first == "--seed", arguments.count > 1 {
      guard let number = UInt64(arguments[1]) else { usage() }
      seed = number
      arguments.removeFirst(2)
    }
    guard arguments.count == 1, let folder = arguments.first, !folder.hasPrefix("-") else {
      usage()
    }
    for file in DeskYear(seed: seed).files {
      write(file.text, to: folder + "/" + file.name)
    }
  }

  private static func write(_ text: String, to path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0, put(text, to: descriptor) else {
      fail("cannot write \(path)", status: 3)
    }
    close(descriptor)
  }

  /// Writes all of a text, or answers false.
  private static func put(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // The pointer lives for the length of the call.
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func usage() -> Never {
    fail("usage: support-desk-log [--seed NUMBER] FOLDER", status: 2)
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    _ = put("support-desk-log: \(message)\n", to: STDERR_FILENO)
    exit(status)
  }
}
