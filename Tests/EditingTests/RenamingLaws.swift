import AgreementLanguage
import Diagnostics
import Editing
import TestSupport
import Testing

/// What holds of every name that is changed.
struct RenamingLaws {
  @Test(arguments: ExampleText.all)
  func `every name can be changed and changed back`(_ example: ExampleText) throws {
    let source = try example.source()
    let text = example.manuscript(source)
    var random = SeededGenerator(seed: 46)
    // `working-day` is the name by which a text says what a working day is, so no other does.
    let own = text.names.symbols.filter {
      $0.name.source === source && $0.fixedBy == nil && $0.path != "working-day"
    }
    var changed = 0
    for symbol in own.shuffled(using: &random).prefix(Deep.isWanted ? own.count : 8) {
      let there = try renamed(source, symbol.name, to: "zz-\(symbol.ownName)", example)
      #expect(there.agreement.source !== source)
      let back = try #require(
        there.text.names.symbols.first { $0.ownName == "zz-\(symbol.ownName)" },
        "\(symbol.words) is not found again"
      )
      let again = try renamed(
        there.agreement.source,
        back.name,
        to: symbol.ownName,
        example,
        replacing: there.companions
      )
      let texts = [again.agreement.source] + again.companions
      let original = [source] + example.compile(source).companions
      for one in texts {
        let first = try #require(original.first { $0.name == one.name })
        #expect(one.bytes == first.bytes, "\(symbol.words) there and back, in \(one.name)")
      }
      changed += 1
    }
    #expect(changed > 5)
  }

  private typealias Renamed = (
    text: Manuscript, agreement: (source: SourceText, compilation: Compilation),
    companions: [SourceText]
  )

  private func renamed(
    _ source: SourceText,
    _ name: Phrase,
    to new: String,
    _ example: ExampleText,
    replacing texts: [SourceText] = []
  ) throws -> Renamed {
    let text = example.manuscript(source, replacing: texts)
    let edits: [TextEdit]
    do {
      edits = try text.rename(at: name.bytes.lowerBound, to: new) { replaced in
        let others = texts.filter { text in !replaced.contains { $0.name == text.name } }
        return example.compile(source, replacing: replaced + others).compilation
      }
    } catch {
      Issue.record("\(name.text) at \(name.range): \(error.words)")
      return (text, (source, text.compilation), texts)
    }
    #expect(!edits.isEmpty)
    let all = [source] + example.compile(source, replacing: texts).companions
    let edited = all.map { original in
      // What the edits are of is the same text, read once more.
      let own = edits.filter { $0.range.source.name == original.name }.map {
        TextEdit(SourceRange(original, $0.range.bytes), $0.replacement)
      }
      return SourceText(name: original.name, original.edited(by: own))
    }
    let compiled = example.compile(edited[0], replacing: Array(edited.dropFirst()))
    return (
      example.manuscript(edited[0], replacing: Array(edited.dropFirst())),
      (edited[0], compiled.compilation), Array(edited.dropFirst())
    )
  }
}
