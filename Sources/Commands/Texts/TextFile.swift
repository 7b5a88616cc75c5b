import Diagnostics
import FoundationEssentials

/// Reads texts from the disk.
enum TextFile {
  /// The text of a file.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func read(_ path: String) throws -> SourceText {
    do {
      return SourceText(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw WorldFailure("cannot read \(path): \(reason(error, path))")
    }
  }

  /// The text of a file, or nil when there is none.
  static func readIfPresent(_ path: String) -> SourceText? {
    FileManager.default.fileExists(atPath: path) ? try? read(path) : nil
  }

  /// The path of a file beside another, named as the person named that one, so that places can be found again.
  static func path(of name: String, beside path: String) -> String {
    path.lastIndex(of: "/").map { path[...$0] + name } ?? name
  }

  private static func reason(_ error: any Error, _ path: String) -> String {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      return "it is a folder"
    }
    return reason(error)
  }

  /// What the system says is in the way.
  static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the disk can only be read"
    default: "\(error)"
    }
  }
}
