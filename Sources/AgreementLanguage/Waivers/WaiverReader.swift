import Diagnostics
import Quantities

/// Finds the waivers of a text, and says which cannot be read.
struct WaiverReader {
  private let document: Document
  private(set) var waivers: [Waiver] = []
  private(set) var findings = Findings()

  /// Reads the comments of a text.
  init(_ document: Document) {
    self.document = document
    for aside in document.asides { read(aside, reach: reach(after: aside)) }
    for block in document.blocks { readComments(of: block) }
  }

  /// An waiver speaks of what follows it: a block, a table, a paragraph; before a heading, of the whole
  /// clause, and before the title of the whole text.
  private func reach(after comment: Phrase) -> Range<Int> {
    let end = comment.bytes.upperBound
    let starts = document.items.map(\.phrase).filter { $0.bytes.lowerBound >= end }
    guard let next = starts.min(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) else {
      return end..<end
    }
    let heading = document.headings.first { $0.phrase == next }
    guard let heading else { return next.bytes }
    return heading.level == 1
      ? 0..<document.source.bytes.count : document.clause(of: heading).bytes
  }

  /// In a block an waiver speaks of the line under it.
  private mutating func readComments(of block: Block) {
    let source = document.source
    let lines =
      source.line(
        at: block.phrase.bytes.lowerBound
      )...source.line(
        at: max(block.phrase.bytes.lowerBound, block.phrase.bytes.upperBound - 1)
      )
    for line in lines {
      let text = Phrase(source, source.lineRange(line)).trimmed
      guard text.opensComment else { continue }
      let next = block.entries.first { $0.phrase.bytes.lowerBound >= text.bytes.upperBound }
      read(text, reach: next?.phrase.bytes ?? text.bytes)
    }
  }

  private mutating func read(_ comment: Phrase, reach: Range<Int>) {
    guard let inside = inside(comment), inside.firstWord.word.name == "allow" else { return }
    let words = inside.firstWord.rest
    let (term, reason) = colon(words) ?? (words, words.end)
    let (rules, until) = term.split(at: "until") ?? (term, term.end)
    guard let date = Written.date(until), !reason.isEmpty, !rules.isEmpty else {
      let missing = [
        rules.isEmpty ? "which rule it allows" : nil,
        Written.date(until) == nil ? "until which day, as 2026-09-01" : nil,
        reason.isEmpty ? "why, after a colon" : nil,
      ].compactMap(\.self)
      return findings.add(
        .unreadWaiver,
        "this allowance does not say \(missing.joined(separator: ", nor "))",
        at: comment,
        remedy: "write `<!-- allow LVL02 until 2026-09-01: pilot metric -->`"
      )
    }
    let names = rules.split(on: .comma)
    names.forEach { tellWrong($0) }
    waivers.append(
      Waiver(
        rules: names.map { $0.text.uppercased() },
        until: date,
        reason: reason.text,
        phrase: comment,
        reach: reach
      )
    )
  }

  private func inside(_ comment: Phrase) -> Phrase? {
    let text = comment.trimmed
    guard text.opensComment, text.text.hasSuffix("-->"), text.bytes.count >= 7 else {
      return nil
    }
    return text.cut(text.bytes.lowerBound + 4..<text.bytes.upperBound - 3).trimmed
  }

  private func colon(_ words: Phrase) -> (Phrase, Phrase)? {
    words.utf8.firstIndex(of: .colon).map {
      (
        words.cut(words.bytes.lowerBound..<$0).trimmed,
        words.cut($0 + 1..<words.bytes.upperBound).trimmed
      )
    }
  }

  private mutating func tellWrong(_ name: Phrase) {
    guard let rule = Rule.rule(name.text.uppercased()) else {
      return findings.add(
        .unreadWaiver,
        "there is no rule \(name.text)",
        at: name,
        remedy: Name.nearest(to: name.text.uppercased(), in: Rule.all.map(\.id))
          .map { "write `\($0)`, if that is meant" }
      )
    }
    if rule.severity == .error {
      findings.add(
        .unreadWaiver,
        "\(rule.id) is an error, and a text with an error cannot be run: nothing can allow it",
        at: name,
        remedy: "mend what it finds"
      )
    }
  }
}
