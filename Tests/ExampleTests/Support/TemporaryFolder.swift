import Foundation

/// Gives a folder to write into that goes when the work is done.
func withTemporaryFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/abide-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try work(folder)
}
