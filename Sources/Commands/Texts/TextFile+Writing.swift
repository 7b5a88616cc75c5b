import FoundationEssentials

extension TextFile {
  /// Puts a text in place of a file, whole or not at all.
  ///
  /// A symbolic link stays one: the file it leads to is written. Permissions stay as they were.
  /// - Throws: `WorldFailure` when the disk refuses.
  static func write(_ text: String, to path: String) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let manager = FileManager.default
    let rights = (try? manager.attributesOfItem(atPath: file.path))?[.posixPermissions]
    do {
      try Data(text.utf8).write(to: file, options: .atomic)
      if let rights {
        try manager.setAttributes([.posixPermissions: rights], ofItemAtPath: file.path)
      }
    } catch {
      throw WorldFailure("cannot write \(path): \(reason(error))")
    }
  }
}
