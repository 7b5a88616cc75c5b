import Agreements
import Diagnostics

extension Rule {
  /// FED03: a field that a rule reads comes from no feed.
  package static let unmappedField = Rule(
    "FED03",
    .error,
    "a field that a rule reads comes from no feed",
    why: "The rule would never see a value.",
    wrong: "`automatic is no`, and no feed maps `automatic`",
    instead: "`ticket.automatic: is_bot`",
    needsWholeText: true,
    check: UnmappedFields.check
  )
}

/// Looks for fields that rules read and that none of the feeds of their record gives.
private enum UnmappedFields {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.records.flatMap { record in
      let feeds = text.agreement.feeds.filter { $0.record == record.name }
      guard let feed = feeds.first else { return [Diagnostic]() }
      let mapped = Set(feeds.flatMap { $0.fields.map(\.field) })
      return record.fields
        .filter { text.reads.contains("\(record.name).\($0.name)") && !mapped.contains($0.name) }
        .map { field in
          Rule.unmappedField.finding(
            "a rule reads `\(field.name)` of a \(record.name), and no feed gives it",
            at: Phrase(record.citation.range).firstLine,
            notes: [
              .init("the feed of \(record.name)", at: feed.citation.place)
            ],
            remedy: "add `\(record.name).\(field.name): COLUMN` to the feed"
          )
        }
    }
  }
}

extension Phrase {
  /// The first line of the phrase.
  var firstLine: Phrase {
    let end = utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.upperBound
    return cut(bytes.lowerBound..<end)
  }
}

extension Citation {
  /// The first line of what is cited.
  var place: SourceRange { Phrase(range).firstLine.range }
}
