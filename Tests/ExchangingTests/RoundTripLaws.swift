import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// What is written as JSON comes back as the texts it was made of.
struct RoundTripLaws {
  @Test func `there are texts to try`() { #expect(SomeText.all.count >= 60) }

  @Test(arguments: SomeText.all)
  func `an export that is imported is exported alike`(_ text: SomeText) throws {
    let program = try Program()
    defer { program.remove() }
    let name = String(text.path.split(separator: "/").last ?? "")
    let json = try program.write(text.json, "text.json")

    let imported = program.run("import", json, "-o", "\(program.folder)/\(name)")
    #expect(imported.status == 0, "\(imported.complaints)")
    let again = program.run("export", "\(program.folder)/\(name)")
    #expect(Self.withoutPlaces(again.output) == Self.withoutPlaces(text.json))

    // A text in its form comes back byte for byte, however it was numbered.
    let original = try String(contentsOfFile: text.path, encoding: .utf8)
    guard program.run("fmt", "--check", text.path).status == 0 else { return }
    #expect(try program.text(name) == original)
  }

  /// The lines without those that say on which line of a text something stands.
  private static func withoutPlaces(_ json: String) -> [Substring] {
    json.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("\"line\": ") }
  }
}
