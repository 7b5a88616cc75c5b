import Glibc

/// A file that is read, added to and written again, kept from other runs that would do so meanwhile.
///
/// The file itself carries the lock, so that nothing is left beside it. A new file takes its place with
/// each run: whoever waited looks whether the file it has is still the one of the name. Where there is no
/// file yet, or the disk knows no locks, a file that changed meanwhile is noticed before it is replaced.
///
/// Safe because records of the system are filled in before they are read.
package final class FileClaim {
  // Which file it is: of a file that took the place of another, one of these differs.
  private struct Identity: Equatable {
    let device: dev_t
    let number: ino_t
    let size: off_t
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      (device, number, size) = (status.st_dev, status.st_ino, status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  private let path: String
  private let descriptor: Int32
  private let identity: Identity?

  /// Claims a file, and waits while another run holds it.
  /// - Parameters:
  ///   - path: The file, which need not be there yet.
  ///   - wait: Told before it waits.
  /// - Throws: When the file cannot be opened.
  package init(path: String, wait: () -> Void) throws(PackedFile.Problem) {
    self.path = path
    _ = try FilePlace.holdsFile(path)
    var hasWaited = false
    while true {
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else {
        guard errno == ENOENT else { throw .disk(reason: FilePlace.reason(errno)) }
        (self.descriptor, identity) = (-1, nil)
        return
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        if !hasWaited { wait() }
        hasWaited = true
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      }
      var mine = stat()
      if unsafe fstat(descriptor, &mine) == 0, FileClaim.identity(path) == Identity(mine) {
        (self.descriptor, identity) = (descriptor, Identity(mine))
        return
      }
      close(descriptor)
    }
  }

  // The lock goes with the descriptor.
  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// True when there was a file.
  package var hadFile: Bool { identity != nil }

  /// True while the file is the one that was claimed.
  var stands: Bool { FileClaim.identity(path) == identity }

  private static func identity(_ path: String) -> Identity? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Identity(status) : nil
  }
}
