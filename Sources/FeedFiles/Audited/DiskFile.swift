import Glibc

/// An open file or standard input, closed when it goes.
///
/// The only file that reads a disk through a pointer. Safe because the pointer comes from an array for the
/// length of one call, and the count handed to `read` is what the array holds after the offset.
struct DiskFile: ~Copyable {
  private let descriptor: Int32
  private let mustClose: Bool

  /// The size in bytes of a regular file, or nil for a pipe or a device.
  let size: Int?

  /// Opens a file, or standard input for `-`.
  /// - Parameters:
  ///   - path: The file.
  ///   - offset: Where reading begins.
  /// - Throws: When the system does not open it.
  init(path: String, from offset: Int = 0) throws(ExportProblem) {
    mustClose = path != "-"
    descriptor = mustClose ? unsafe open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else {
      throw .cannotOpen(reason: DiskFile.reason(errno))
    }
    var status = stat()
    let known = unsafe fstat(descriptor, &status) == 0
    if offset > 0, lseek(descriptor, offset, SEEK_SET) != offset {
      throw .cannotRead(reason: DiskFile.reason(errno))
    }
    size = known && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  deinit {
    if mustClose { close(descriptor) }
  }

  /// Reads once into part of an array.
  /// - Parameters:
  ///   - bytes: The array, which already has room.
  ///   - offset: Where to write.
  ///   - limit: Where to stop at the latest, an offset into the array.
  /// - Returns: The bytes read; none at the end of the file.
  /// - Throws: When the system fails.
  func read(into bytes: inout [UInt8], at offset: Int, to limit: Int) throws(ExportProblem) -> Int {
    precondition(offset >= 0 && offset < limit && limit <= bytes.count, "no room to read into")
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe Glibc.read(descriptor, room.baseAddress?.advanced(by: offset), limit - offset)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(reason: DiskFile.reason(errno)) }
    }
  }

  /// Reads once from a place of the file.
  /// - Parameters:
  ///   - bytes: The array, which already has room.
  ///   - offset: Where to write.
  ///   - limit: Where to stop at the latest, an offset into the array.
  ///   - position: Where in the file to read.
  /// - Returns: The bytes read; none at the end of the file.
  /// - Throws: When the system fails.
  func read(
    into bytes: inout [UInt8],
    at offset: Int,
    to limit: Int,
    from position: Int
  ) throws(ExportProblem) -> Int {
    precondition(offset >= 0 && offset < limit && limit <= bytes.count, "no room to read into")
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe pread(
          descriptor,
          room.baseAddress?.advanced(by: offset),
          limit - offset,
          off_t(position)
        )
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(reason: DiskFile.reason(errno)) }
    }
  }

  private static func reason(_ code: Int32) -> String {
    // `strerror` answers a string that no later call on this thread has yet overwritten.
    unsafe String(cString: strerror(code))
  }
}
