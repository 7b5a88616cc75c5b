import Agreements
import Diagnostics

extension Rule {
  /// HYG03: the file is not laid out as `abide fmt` lays it out.
  package static let notLaidOut = Rule(
    "HYG03",
    .warning,
    "the file is not laid out as `abide fmt` lays it out",
    why:
      "One layout for all texts keeps a comparison to what has changed, and a signature to what was signed. It is told of texts that say `complete: yes`; a draft may look as it likes.",
    wrong: "a table whose columns do not stand under each other",
    instead: "`abide fmt desk.agreement.md`",
    needsWholeText: true,
    check: UntidyTexts.check
  )
}

/// Compares the text with its own layout.
private enum UntidyTexts {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let source = text.document.source
    guard text.agreement.governance.isComplete,
      case .success(let layout) = Formatter.format(source)
    else { return [] }
    let (mine, other) = (source.bytes, Array(layout.utf8))
    guard
      let place = zip(mine, other).enumerated().first(where: { $0.element.0 != $0.element.1 })?
        .offset ?? (mine.count == other.count ? nil : min(mine.count, other.count))
    else { return [] }
    let line = source.lineRange(source.line(at: min(place, max(0, mine.count - 1))))
    return [
      Rule.notLaidOut.finding(
        "the layout differs from here on",
        at: Phrase(source, line),
        remedy: "run `abide fmt \(source.name.fileName)`"
      )
    ]
  }
}
