import Agreements
import Diagnostics

extension Rule {
  /// DEAD02: something is declared and nothing uses it.
  package static let unusedDeclaration = Rule(
    "DEAD02",
    .warning,
    "something is declared and nothing uses it",
    why: "It is either forgotten or not needed.",
    wrong: "a column `-> escalate to` that no rule reads",
    instead: "a rule that reads it, or no column",
    needsWholeText: true,
    check: UnusedDeclarations.check
  )
}

/// Looks for columns of answers and fields of records that no rule reads.
private enum UnusedDeclarations {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    columns(text) + fields(text) + calendars(text)
  }

  private static func calendars(_ text: Checking) -> [Diagnostic] {
    text.agreement.calendars.filter { !text.reads.contains("calendar \($0.name)") }.map {
      Rule.unusedDeclaration.finding(
        "no hours leave out the days of \($0.name)",
        at: Phrase($0.citation.range),
        remedy: "write `except \($0.name)` after the hours, or do not use the calendar"
      )
    }
  }

  private static func columns(_ text: Checking) -> [Diagnostic] {
    text.ruleTables.filter { text.reads.contains($0.id.name) }.flatMap { table in
      table.header.filter { header in
        header.outputName.map { !text.reads.contains("\(table.id.name).\($0)") } ?? false
      }
      .map { header in
        Rule.unusedDeclaration.finding(
          "no rule reads this column of answers",
          at: header,
          remedy: "leave it out, or write the rule that it is for"
        )
      }
    }
  }

  private static func fields(_ text: Checking) -> [Diagnostic] {
    text.agreement.records.flatMap { record in
      record.fields.filter { !text.reads.contains("\(record.name).\($0.name)") }
        .compactMap { field in
          place(of: field.name, record.name, text).map {
            Rule.unusedDeclaration.finding(
              "no rule reads the field `\(field.name)`",
              at: $0,
              remedy: "leave it out, or write the rule that it is for"
            )
          }
        }
    }
  }

  private static func place(of field: String, _ record: String, _ text: Checking) -> Phrase? {
    let section = text.section(.record, record)
    let parts = section?.lines.flatMap { $0.value.split(on: .semicolon) } ?? []
    return parts.map(\.firstWord.word).first { $0.name == field }
  }
}
