import Glibc

/// An open file or standard input, closed when it goes.
///
/// The only file that reads a disk through a pointer. Safe because the pointer comes from an array for the
/// length of one call, and the count handed to `read` is what the array holds after the offset; of memory
/// that is not set yet, only what was read becomes part of an array.
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

  /// Reads words, the lowest byte of each first: as many as are asked for, or fewer at the end of the
  /// file, where bytes that are no whole word are left out.
  /// - Parameter count: How many words, for which there must be memory.
  /// - Returns: The words.
  /// - Throws: When the system fails.
  func words(_ count: Int) throws(ExportProblem) -> [UInt64] {
    var failure: Int32 = 0
    let words = unsafe [UInt64](unsafeUninitializedCapacity: count) { room, used in
      let bytes = UnsafeMutableRawBufferPointer(room)
      var end = 0
      while end < count * 8 {
        let wanted = min(count * 8 - end, 1 << 30)
        let taken = unsafe Glibc.read(descriptor, bytes.baseAddress?.advanced(by: end), wanted)
        if taken < 0, errno == EINTR { continue }
        if taken < 0 { failure = errno }
        guard taken > 0 else { break }
        end += taken
      }
      used = end / 8
    }
    if failure != 0 { throw .cannotRead(reason: DiskFile.reason(failure)) }
    return UInt64(1).littleEndian == 1 ? words : words.map { UInt64(littleEndian: $0) }
  }

  private static func reason(_ code: Int32) -> String {
    // `strerror` answers a string that no later call on this thread has yet overwritten.
    unsafe String(cString: strerror(code))
  }
}
