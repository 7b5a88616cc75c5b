import Foundation
import TestSupport

/// The validator `jsonschema` of Python, where it is installed.
enum PythonValidator {
  static let isAvailable = (try? python(["-c", "import jsonschema"]).status) == 0

  private static let program =
    SharedData.packageRoot + "/Tests/ExchangingTests/Validator/validate.py"

  /// Validates every JSON file of a folder, and says how many are valid.
  static func run(schema: String, folder: String) throws -> String {
    try python([program, schema, folder]).output
  }

  private static func python(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
