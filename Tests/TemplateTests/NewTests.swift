import CommandSupport
import Commands
import FoundationEssentials
import Synchronization
import Testing

/// `abide new` with a person at the terminal, and with files in its way.
struct NewTests {
  @Test func `what is open is asked one by one, and again when an answer cannot be used`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let sample = try SampleAnswers.of("contents")
    var lines = sample.map(\.value)
    let zone = try #require(sample.firstIndex { $0.name == "zone" })
    lines.insert("Europe/Dubln", at: zone)
    let person = Person(lines)
    let status = Abide.run(["new", "contents", "-o", folder.path], console: person.console)
    #expect(status.rawValue == 0)
    #expect(person.heard.contains { $0.contains("`Europe/Dublin` is near") })
    #expect(FileManager.default.fileExists(atPath: folder.path + "/contents.agreement.md"))
  }

  @Test func `when the input ends, nothing is written and the rest is named`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let person = Person(["North Desk Ltd"])
    let status = Abide.run(["new", "contents", "-o", folder.path], console: person.console)
    #expect(status.rawValue == 1)
    #expect(person.heard.contains { $0.contains("zone is missing") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a companion names the signed document with its digest, and cites its pages`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let document = folder.path + "/MSA 2026.pdf"
    try Data("test".utf8).write(to: URL(filePath: document))
    let answers = try SampleAnswers.of("companion").filter { $0.name != "document" }
      .flatMap { ["--set", "\($0.name)=\($0.value)"] }
    let made = try folder.run(["new", "--companion", document, "-o", folder.path] + answers)
    #expect(made.status == 0, "\(made.output)")
    let file = folder.path + "/msa-2026.agreement.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    // The digest of the four bytes is published in many places.
    let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    #expect(text.contains("\nruns: MSA 2026.pdf sha256 \(digest), prevails\n"))
    #expect(text.contains("(MSA p. 14, 9.3)"))
    #expect(try folder.run(["check", file]).output.contains(": no errors, no warnings; "))
  }

  @Test func `a file that is there is never overwritten`() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let answers = try SampleAnswers.of("contents").flatMap { ["--set", "\($0.name)=\($0.value)"] }
    let arguments = ["new", "contents", "-o", folder.path, "--name", "desk-2026"] + answers
    #expect(try folder.run(arguments).status == 0)
    let again = try folder.run(arguments)
    #expect(again.status == 2)
    #expect(again.output.contains("desk-2026.agreement.md"))
    #expect(again.output.contains("there already"))
  }
}

/// Somebody at the terminal who types prepared lines.
private final class Person: Sendable {
  private let lines: Mutex<[String]>
  private let told = Mutex<[String]>([])

  init(_ lines: [String]) { self.lines = Mutex(lines) }

  var heard: [String] { told.withLock { $0 } }

  var console: Console {
    Console(
      write: { _ in },
      complain: { text in self.told.withLock { $0.append(text) } },
      ask: { _ in self.lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
    )
  }
}
