import Glibc

/// A file that is written beside the one whose place it takes, so that there is always a whole one.
///
/// Safe because the pointer comes from an array for the length of one call, and no more than its count
/// is written from it; records of the system are filled in before they are read.
struct NewFile: ~Copyable {
  private let path: String
  private let draft: String
  private let descriptor: Int32

  /// Begins a file.
  /// - Parameter path: Where it goes. Of a symbolic link the file that it names is replaced, and the link
  ///   stays.
  /// - Returns: The file, empty.
  /// - Throws: When the disk refuses, or something stands there that is no file.
  static func begin(path: String) throws(PackedFile.Problem) -> NewFile {
    try NewFile(place: try FilePlace.replaceable(path))
  }

  private init(place: String) throws(PackedFile.Problem) {
    path = place
    // A name of its own for each program that writes, so that two cannot write into one file.
    draft = "\(place).new-\(getpid())"
    var old = stat()
    let mode = unsafe stat(place, &old) == 0 ? old.st_mode & 0o777 : 0o644
    descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .disk(reason: FilePlace.reason(errno)) }
  }

  // A draft that did not take its place is not left behind.
  deinit {
    close(descriptor)
    _ = unsafe unlink(draft)
  }

  /// Writes words, the lowest byte of each first.
  func write(_ words: [UInt64]) throws(PackedFile.Problem) {
    let words = words.map(\.littleEndian)
    let size = words.count * 8
    var written = 0
    while written < size {
      let count = unsafe words.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), size - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .disk(reason: FilePlace.reason(errno)) }
      written += count
    }
  }

  /// Makes sure that what was written is on the disk, and puts it in its place.
  /// - Parameter claim: What was there when it was read, or nil where whatever is there may go.
  /// - Throws: When the disk refuses, or another program has written the file since.
  func replaceOld(claimed claim: FileClaim?) throws(PackedFile.Problem) {
    guard fsync(descriptor) == 0 else { throw .disk(reason: FilePlace.reason(errno)) }
    guard let claim else { return try put(unsafe rename(draft, path)) }
    guard claim.stands else { throw .writtenSince }
    // Where there was none, one that another program has made meanwhile is not replaced.
    if claim.hadFile { return try put(unsafe rename(draft, path)) }
    guard unsafe link(draft, path) == 0 else {
      throw errno == EEXIST ? .writtenSince : .disk(reason: FilePlace.reason(errno))
    }
  }

  private func put(_ outcome: Int32) throws(PackedFile.Problem) {
    guard outcome == 0 else { throw .disk(reason: FilePlace.reason(errno)) }
  }
}
