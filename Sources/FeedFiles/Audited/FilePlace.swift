import Glibc

/// What stands where a path points.
///
/// Safe because records of the system are filled in before they are read, and `readlink` is told how much
/// room there is.
enum FilePlace {
  // So many links the system itself follows.
  private static let mostLinks = 40

  /// Where a file that is to be replaced stands: of a symbolic link, where it leads.
  /// - Throws: When something stands there that is no file.
  static func replaceable(_ path: String) throws(PackedFile.Problem) -> String {
    var path = path
    for _ in 0..<mostLinks {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else {
        // What is not there yet may be made.
        if errno == ENOENT { return path }
        throw .disk(reason: reason(errno))
      }
      guard status.st_mode & S_IFMT == S_IFLNK else {
        if let kind = kind(status.st_mode) { throw .noFile(kind) }
        return path
      }
      path = try target(of: path)
    }
    throw .disk(reason: reason(ELOOP))
  }

  /// Whether a file stands at a path; a symbolic link is what it names.
  /// - Throws: When something else stands there.
  static func holdsFile(_ path: String) throws(PackedFile.Problem) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    if let kind = kind(status.st_mode) { throw .noFile(kind) }
    return true
  }

  /// What stands at a path that is no file, such as `a directory`, or nil for a file.
  static func kind(_ mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "a directory"
    case S_IFIFO: "a pipe"
    case S_IFCHR, S_IFBLK: "a device"
    case S_IFSOCK: "a socket"
    default: "no file"
    }
  }

  /// The words of an error of the system.
  static func reason(_ code: Int32) -> String {
    // `strerror` answers a string that no later call on this thread has yet overwritten.
    unsafe String(cString: strerror(code))
  }

  private static func target(of link: String) throws(PackedFile.Problem) -> String {
    var count = -1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { room, used in
      count = unsafe room.withMemoryRebound(to: CChar.self) { room in
        guard let start = room.baseAddress else { return -1 }
        return unsafe readlink(link, start, room.count)
      }
      used = max(0, count)
    }
    guard count >= 0 else { throw .disk(reason: reason(errno)) }
    let target = String(decoding: bytes, as: UTF8.self)
    guard !target.hasPrefix("/"), let slash = link.lastIndex(of: "/") else { return target }
    return link[...slash] + target
  }
}
