import Diagnostics
import FoundationEssentials

/// A folder of its own in which a bundle's texts and rows are laid out, so that they are read as any others.
struct BundleFolder: ~Copyable {
  /// Its path.
  let path: String

  /// Makes an empty folder.
  /// - Throws: `WorldFailure` when the disk refuses.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "abide-bundle-\(UUID().uuidString)"
    )
    path = folder.path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WorldFailure("cannot make the folder \(path): \(TextFile.reason(error))")
    }
  }

  /// A console that speaks of the files in it as a bundle does.
  func console(_ console: Console) -> Console {
    let prefix = path + "/"
    return Console(write: console.write) { text in
      console.complain(text.replacing(prefix, with: ""))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes members to it.
  /// - Throws: `WorldFailure` when the disk refuses.
  func write(_ members: [BundleMember]) throws {
    for member in members {
      let file = URL(fileURLWithPath: path).appending(path: member.name)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(member.bytes).write(to: file)
      } catch {
        throw WorldFailure("cannot write \(file.path): \(TextFile.reason(error))")
      }
    }
  }
}
