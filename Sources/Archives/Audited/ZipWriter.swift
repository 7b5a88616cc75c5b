import CMiniZip

/// A zip archive that is written to a file.
///
/// All members bear one date, so equal members in one order give equal bytes wherever they are written. Safe because pointers
/// come from arrays and texts for the length of one call, and no more than their counts is read from them.
package enum ZipWriter {
  /// Why an archive could not be written: the number that the library gives.
  package struct Failure: Error {
    /// The number.
    package let number: Int32
  }

  // The first day that the format knows.
  private static let date: UInt = 1 << 21 | 1 << 16
  // Names are UTF-8 (APPNOTE 6.3, section 4.4.4, bit 11).
  private static let namesAreUTF8: UInt = 1 << 11
  private static let usualMemory: Int32 = 8
  // A member is handed over in pieces whose lengths fit the library's numbers.
  private static let piece = 16 << 20

  /// Writes an archive.
  /// - Parameters:
  ///   - members: Its members, in order.
  ///   - path: Where it goes; what stands there is replaced.
  /// - Throws: When the disk refuses.
  package static func write(
    _ members: [(name: String, bytes: [UInt8])],
    to path: String
  ) throws(Failure) {
    guard let file = unsafe zipOpen(path, APPEND_STATUS_CREATE) else {
      throw Failure(number: Z_ERRNO)
    }
    var status = ZIP_OK
    for member in members where status == ZIP_OK { status = unsafe add(member, to: file) }
    let closed = unsafe zipClose(file, nil)
    guard status == ZIP_OK, closed == ZIP_OK else {
      throw Failure(number: status == ZIP_OK ? closed : status)
    }
  }

  private static func add(_ member: (name: String, bytes: [UInt8]), to file: zipFile) -> Int32 {
    var about = zip_fileinfo()
    about.dosDate = date
    var status = unsafe zipOpenNewFileInZip4(
      file,
      member.name,
      &about,
      nil,
      0,
      nil,
      0,
      nil,
      Z_DEFLATED,
      Z_BEST_COMPRESSION,
      0,
      -MAX_WBITS,
      usualMemory,
      Z_DEFAULT_STRATEGY,
      nil,
      0,
      0,
      namesAreUTF8
    )
    var next = 0
    while status == ZIP_OK, next < member.bytes.count {
      let end = min(next + piece, member.bytes.count)
      status = unsafe member.bytes[next..<end].withUnsafeBytes { bytes in
        unsafe zipWriteInFileInZip(file, bytes.baseAddress, UInt32(bytes.count))
      }
      next = end
    }
    let closed = unsafe zipCloseFileInZip(file)
    return status == ZIP_OK ? closed : status
  }
}
