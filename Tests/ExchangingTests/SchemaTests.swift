import CommandSupport
import Commands
import Diagnostics
import Exchanging
import FoundationEssentials
import TestSupport
import Testing

/// What the schema says of an export is what is written.
struct SchemaTests {
  private static let path =
    SharedData.packageRoot + "/Documentation/Formats/agreement.schema.json"

  @Test func `the schema that is held is the one that is made`() throws {
    let made = AgreementExchange.schema.document
    if LiterateCase.isRecording {
      try made.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == made)
    let console = RecordingConsole()
    #expect(console.run("export", "--schema") == .done)
    #expect(console.output == made)
  }

  @Test(arguments: SomeText.all)
  func `every export is as the schema says`(_ text: SomeText) throws {
    let schema = try Schema(path: Self.path)
    #expect(schema.faults(of: try text.exported()) == [])
  }

  @Test func `every part of the schema is used by some text`() throws {
    let schema = try Schema(path: Self.path)
    var used: Set<String> = []
    for text in SomeText.all { used.formUnion(schema.definitions(usedBy: try text.exported())) }
    #expect(Set(schema.definitions).subtracting(used).sorted() == [])
  }

  @Test func `the schema refuses what no export writes`() throws {
    let schema = try Schema(path: Self.path)
    let text = try #require(SomeText.all.first)
    guard case .object(var members) = try text.exported() else { return }
    members["modell"] = .null
    #expect(schema.faults(of: .object(members)) == ["$.modell: unknown"])
    members["modell"] = nil
    members["texts"] = .array([.object(["name": "a.agreement.md"])])
    #expect(schema.faults(of: .object(members)) == ["$.texts[0].parts: missing"])
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "python3 has no module jsonschema here"))
  func `a validator of others agrees`() throws {
    let program = try Program()
    defer { program.remove() }
    for (index, text) in SomeText.all.enumerated() {
      _ = try program.write(text.json, "\(index).json")
    }
    _ = try program.write(#"{"schema": "abide/agreement/1", "texts": 1}"#, "wrong.json")
    let told = try PythonValidator.run(schema: Self.path, folder: program.folder)
    #expect(told == "\(SomeText.all.count) valid, 1 wrong\n")
  }
}
