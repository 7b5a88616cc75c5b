import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import Quantities
import Testing

/// A draft with its holes filled in as somebody might.
struct Draft {
  private let text: SourceText
  private let feed: SourceText

  init(_ text: String, feed: String) {
    self.text = SourceText(name: "back.agreement.md", text)
    self.feed = SourceText(name: "back.feed.md", feed)
  }

  /// The agreement that it becomes.
  func agreement() throws -> Agreement {
    var answers: [String: HoleAnswer] = [:]
    for hole in Hole.all(in: text) {
      answers[hole.name] = try HoleAnswer(words(hole), for: hole.type, calendars: [])
    }
    let compilation = Compiler.compileAgreement(text.filled(with: answers)) { _ in feed }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.concise) == [])
    return try #require(compilation.agreement)
  }

  private func words(_ hole: Hole) -> String {
    switch hole.name {
    case "first-day": "2026-01-01"
    case "last-day": "2026-12-31"
    case "zone": "UTC"
    case "periods": "calendar months"
    case let name where name.hasSuffix("-none"): "met"
    case let name where name.hasSuffix("-window"): "month"
    case let name where name.hasSuffix("-bound"): "500"
    default: "Somebody"
    }
  }
}

extension SomeText {
  /// The text compiled with what it uses.
  func compiled() throws -> Compilation {
    let source = SourceText(name: path, try String(contentsOfFile: path, encoding: .utf8))
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return Compiler.compileAgreement(source) { name in
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)).map {
        SourceText(name: name, $0)
      }
    }
  }
}
