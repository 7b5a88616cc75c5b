import CommandSupport
import Commands
import FoundationEssentials
import Templates
import TestSupport
import Testing

/// Every template, filled with the answers that stand beside it: what a first-time user begins with.
struct TemplateTests {
  static let names = Template.all.map(\.name)

  @Test func `the texts compiled in are those of the project`() throws {
    let root = SharedData.packageRoot + "/"
    let stored = Template.all.flatMap(\.files) + StoredFile.calendars
    for file in stored {
      #expect(try String(contentsOfFile: root + file.path, encoding: .utf8) == file.text)
    }
    let folders = try FileManager.default.contentsOfDirectory(atPath: root + "Templates")
    #expect(Set(folders) == Set(Self.names))
    let calendars = try FileManager.default.contentsOfDirectory(atPath: root + "Calendars")
    #expect(Set(calendars) == Set(StoredFile.calendars.map(\.name)))
  }

  @Test(arguments: names)
  func `a filled template has nothing wrong with it, and its examples pass`(
    _ name: String
  ) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let answers = try SampleAnswers.of(name).flatMap { ["--set", "\($0.name)=\($0.value)"] }
    #expect(try folder.run(["new", name, "-o", folder.path] + answers).status == 0)
    let file = "\(folder.path)/\(name).agreement.md"
    let checked = try folder.run(["check", "--format", "concise", file])
    #expect(checked.output.contains(": no errors, no warnings; "), "\(checked.output)")
    #expect(!checked.output.contains(": advice: "), "\(checked.output)")
    let tested = try folder.run(["test", file])
    #expect(tested.status == 0, "\(tested.output)")
    #expect(try folder.run(["fmt", "--check", file]).output == "")
  }

  @Test(arguments: names)
  func `a template is laid out, and asks for nothing but what its sample answers`(
    _ name: String
  ) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = SharedData.packageRoot + "/Templates/\(name)/\(name).agreement.md"
    #expect(try folder.run(["fmt", "--check", file]).output == "")
    let asked = try folder.run(["new", name, "--questions"]).output.split(separator: "\n")
      .map { String($0.prefix { $0 != " " }) }
    #expect(asked == (try SampleAnswers.of(name).map(\.name)))
  }
}
