import AgreementLanguage
import Foundation
import TestSupport
import Testing

/// The folder for an editor says of the language what the language says of itself.
struct EditorFolderTests {
  private static let folder = SharedData.packageRoot + "/Editors/vscode/"
  private static let grammar = "syntaxes/abide.tmLanguage.json"

  private func json(_ name: String) throws -> Reply {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + name))
    return Reply(try JSONSerialization.jsonObject(with: data))
  }

  @Test func `every kind of block is highlighted`() throws {
    let kinds = Kind.ofAgreements + Kind.ofCompanions + Kind.ofAmendments
    let names = Set(kinds.map(\.name)).sorted { ($1.count, $0) < ($0.count, $1) }
    let wanted = "(" + names.joined(separator: "|") + ")"
    let path = Self.folder + Self.grammar
    if LiterateCase.isRecording {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing(/\([a-z|-]*\|agreement\|[a-z|-]*\)/, with: wanted)
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    let begin = try json(Self.grammar)["repository"]?["block"]?["begin"]?.text
    #expect(begin?.contains(wanted) ?? false, "make record writes it anew: \(wanted)")
  }

  @Test func `the language is that of the files that are read`() throws {
    let package = try json("package.json")
    let languages = package["contributes"]?["languages"]?.elements ?? []
    let patterns = languages.first?["filenamePatterns"]?.elements.compactMap(\.text)
    #expect(
      patterns == ["agreement", "amendment", "feed", "calendar", "facts"].map { "*.\($0).md" }
    )
  }

  @Test func `every file that is named is there and can be read`() throws {
    let package = try json("package.json")
    let grammars = package["contributes"]?["grammars"]?.elements ?? []
    let paths =
      grammars.compactMap { $0["path"]?.text }
      + (package["contributes"]?["languages"]?.elements.compactMap { $0["configuration"]?.text }
        ?? [])
    #expect(paths.count == 3)
    for path in paths { #expect(!(try json(path)).members.isEmpty) }
    #expect(FileManager.default.fileExists(atPath: Self.folder + "extension.js"))
  }

  @Test func `every part of the grammar that is included exists`() throws {
    let grammar = try json(Self.grammar)
    let parts = grammar["repository"]?.members ?? [:]
    func includes(_ reply: Reply) -> [String] {
      reply.members.values.flatMap(includes) + reply.elements.flatMap(includes)
        + [reply["include"]?.text].compactMap(\.self)
    }
    let injected = includes(try json("syntaxes/abide.injection.tmLanguage.json"))
    let used = includes(grammar) + injected
    #expect(used.count > 8)
    for name in used where name.contains("#") {
      #expect(parts[String(name.split(separator: "#").last ?? "")] != nil, "\(name) is nowhere")
    }
  }
}
