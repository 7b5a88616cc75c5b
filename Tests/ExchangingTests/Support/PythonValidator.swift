import Foundation

/// The validator `jsonschema` of Python, where it is installed.
enum PythonValidator {
  static let isAvailable = (try? python(["-c", "import jsonschema"]).status) == 0

  private static let program = """
    import glob, json, sys
    import jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    results = [validator.is_valid(json.load(open(path))) for path in glob.glob(sys.argv[2] + "/*.json")]
    print(f"{results.count(True)} valid, {results.count(False)} wrong")
    """

  /// Validates every JSON file of a folder, and says how many are valid.
  static func run(schema: String, folder: String) throws -> String {
    try python(["-c", program, schema, folder]).output
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
