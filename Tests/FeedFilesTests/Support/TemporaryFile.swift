import Glibc

/// A file that lives for the length of a test.
struct TemporaryFile: ~Copyable {
  let path: String

  init(_ bytes: [UInt8] = []) {
    var name = Array("/tmp/abide-test-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    close(descriptor)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    put(bytes)
  }

  deinit { unsafe unlink(path) }

  /// Writes other bytes.
  func put(_ bytes: [UInt8]) {
    let descriptor = unsafe open(path, O_WRONLY | O_TRUNC)
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    precondition(count == bytes.count, "a temporary file could not be written")
    close(descriptor)
  }

  /// What stands in it.
  var bytes: [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    return Array(bytes[..<max(0, count)])
  }
}
