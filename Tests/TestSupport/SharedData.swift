import Glibc

/// The real logs and cases that lie beside the project and are never copied into it.
///
/// They stand in `../shared` as seen from the package, or where `ABIDE_SHARED` says. Tests that need
/// them carry `.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence))`, so that they
/// skip, saying so, where the folder is absent.
package enum SharedData {
  /// The folder, whether it exists or not.
  package static let root: String = {
    if let named = unsafe getenv("ABIDE_SHARED") { return unsafe String(cString: named) }
    return packageRoot + "/../shared"
  }()

  /// The folder of the package itself.
  package static let packageRoot: String = {
    // This file is <root>/Tests/TestSupport/SharedData.swift.
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// True when the real logs are there.
  package static var isAvailable: Bool { exists("data/uci-incident-event-log.csv.gz") }

  /// What a skipped test says.
  package static let absence =
    "the real logs are not beside the project; ABIDE_SHARED names their folder"

  /// The path of a file in the folder.
  package static func path(_ name: String) -> String { root + "/" + name }

  private static func exists(_ name: String) -> Bool { unsafe access(path(name), R_OK) == 0 }
}
