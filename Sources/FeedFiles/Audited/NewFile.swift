import Glibc

/// A file that is written beside the one whose place it takes, so that there is always a whole one.
///
/// Safe because the pointer comes from an array for the length of one call, and no more than its count
/// is written from it.
struct NewFile: ~Copyable {
  private let path: String
  private let draft: String
  private let descriptor: Int32

  /// Begins a file.
  init(path: String) throws(PackedFile.Problem) {
    self.path = path
    // A name of its own for each program that writes, so that two cannot write into one file.
    draft = "\(path).new-\(getpid())"
    var old = stat()
    let mode = unsafe stat(path, &old) == 0 ? old.st_mode & 0o777 : 0o644
    descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .disk(reason: NewFile.reason(errno)) }
  }

  // A draft that did not take its place is not left behind.
  deinit {
    close(descriptor)
    _ = unsafe unlink(draft)
  }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws(PackedFile.Problem) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.write(
          descriptor,
          bytes.baseAddress?.advanced(by: written),
          bytes.count - written
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .disk(reason: NewFile.reason(errno)) }
      written += count
    }
  }

  /// Makes sure that what was written is on the disk, and puts it in its place.
  func replaceOld() throws(PackedFile.Problem) {
    let isKept = fsync(descriptor) == 0
    guard isKept, unsafe rename(draft, path) == 0 else {
      throw .disk(reason: NewFile.reason(errno))
    }
  }

  private static func reason(_ code: Int32) -> String {
    // `strerror` answers a string that no later call on this thread has yet overwritten.
    unsafe String(cString: strerror(code))
  }
}
