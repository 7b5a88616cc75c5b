import CommandSupport
import Commands
import FoundationEssentials
import Templates
import TestSupport

/// An agreement of the project with the texts it uses, in a folder of its own.
struct SomeText: CustomStringConvertible, Sendable {
  /// What it is called in a failure.
  let description: String

  /// The path of the agreement.
  let path: String

  /// What it is exported as.
  let json: String

  /// Exports an agreement; nil when it does not compile.
  private init?(description: String, path: String) {
    let console = RecordingConsole()
    guard console.run("export", path) == .done else { return nil }
    self.description = description
    self.path = path
    json = console.output
  }

  /// Every agreement of the examples, the templates, the manual and the literate cases that compiles.
  static let all: [SomeText] = {
    // One folder for every run, so that none of them leaves another behind.
    let folder = SharedData.packageRoot + "/.build/exchanged-texts"
    try? FileManager.default.removeItem(atPath: folder)
    return examples + templates(in: folder + "/templates") + documents(in: folder + "/documents")
  }()

  // MARK: Where they come from

  private static var examples: [SomeText] {
    let root = SharedData.packageRoot + "/Examples/"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".agreement.md") }.sorted()
      .compactMap { SomeText(description: $0, path: root + $0) }
  }

  private static func templates(in folder: String) -> [SomeText] {
    Template.all.compactMap { template in
      let answers = answers(of: template.name).flatMap { ["--set", "\($0.name)=\($0.value)"] }
      let into = folder + "/" + template.name
      let status = Abide.run(["new", template.name, "-o", into] + answers, console: .silent)
      guard status == .done else { return nil }
      return SomeText(
        description: template.name,
        path: "\(into)/\(template.name).agreement.md"
      )
    }
  }

  private static func answers(of template: String) -> [(name: String, value: String)] {
    let path = SharedData.packageRoot + "/Templates/\(template)/sample.md"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
      .compactMap { line in
        let cells = line.split(separator: "|").map {
          $0.split(separator: " ").joined(separator: " ")
        }
        return cells.count == 2 ? (cells[0], cells[1]) : nil
      }
  }

  /// The texts that stand in documents, each document in a folder of its own.
  private static func documents(in folder: String) -> [SomeText] {
    let root = SharedData.packageRoot
    let paths = ["Documentation", "Tests"].flatMap { part in
      ((try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(part)")) ?? [])
        .filter { $0.hasSuffix(".md") }.map { "\(part)/\($0)" }
    }
    return paths.sorted().flatMap { path -> [SomeText] in
      let text = (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? ""
      let files = BroughtFile.all(in: text)
      guard files.contains(where: { $0.name.hasSuffix(".agreement.md") }) else { return [] }
      let own = "\(folder)/\(path)"
      for file in files { file.write(below: own) }
      let names = Set(files.map(\.name).filter { $0.hasSuffix(".agreement.md") }).sorted()
      return names.compactMap { SomeText(description: "\(path): \($0)", path: "\(own)/\($0)") }
    }
  }
}

extension Console {
  /// A console that nobody reads.
  static let silent = Console(write: { _ in }, complain: { _ in })
}
