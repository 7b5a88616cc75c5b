import Foundation
import TestSupport

/// The targets of the package as the manifest declares them.
struct Manifest: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String?
    let dependencies: [Dependency]

    /// The folder of the target's files, from the package's root.
    var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
  }

  /// A dependency by name, however the manifest writes it.
  struct Dependency: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      var name: String?
      for key in container.allKeys {
        var list = try container.nestedUnkeyedContainer(forKey: key)
        name = try list.decode(String.self)
      }
      self.name = name ?? ""
    }

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }

  let targets: [Target]

  /// Asks the package manager, in a scratch folder of its own since a build may hold the usual one.
  static func load() throws -> Manifest {
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "abide-manifest-\(getpid())"
    )
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", SharedData.packageRoot, "--scratch-path", scratch.path,
      "dump-package",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Manifest.self, from: data)
  }
}
