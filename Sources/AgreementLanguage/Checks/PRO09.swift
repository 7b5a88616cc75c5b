import Agreements
import Diagnostics

extension Rule {
  /// PRO09: two names read alike on the paper that is signed.
  package static let readsAlike = Rule(
    "PRO09",
    .error,
    "two names read alike on the paper that is signed",
    why:
      "What is signed is the paper that `abide render` draws, where `monthly.report` and `monthly-report` both read “monthly report”, and a column is named with the title of its table. Two terms that run differently would read the same, and a reader could not tell which was meant.",
    wrong: "two tables that bear the title Targets, both with a column `-> resolution`",
    instead: "titles that tell them apart: Targets, and Targets of guests",
    needsWholeText: true,
    check: NamesAlike.check
  )
}

/// Compares the names that terms use as a reader of the paper sees them.
private enum NamesAlike {
  /// A name, where it is given, and how it reads.
  private struct Reading {
    let name: String
    let words: String
    let place: Phrase

    init(_ name: String, as words: String? = nil, at place: Phrase) {
      self.name = name
      self.words = words ?? String(name.map { "-.".contains($0) ? " " : $0 })
      self.place = place
    }
  }

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    var first: [String: Reading] = [:]
    return (names(text) + events(text) + columns(text)).compactMap { reading in
      guard let other = first[reading.words] else {
        first[reading.words] = reading
        return nil
      }
      guard other.name != reading.name else { return nil }
      return Rule.readsAlike.finding(
        "`\(reading.name)` and `\(other.name)` both read “\(reading.words)” on paper",
        at: reading.place,
        notes: [.init("the other", at: other.place.range)],
        remedy: "give one of them another name, or its table another title"
      )
    }
  }

  /// What blocks, rows and definitions name; of several that bear one name it is one reading.
  private static func names(_ text: Checking) -> [Reading] {
    text.sections.flatMap { section -> [Reading] in
      if section.kind.name == Kind.define.name {
        return section.lines.map { Reading($0.key, at: $0.keyPhrase) }
      }
      guard case .named = section.kind.naming else { return [] }
      return [Reading(section.name, at: section.namePhrase)]
    }
  }

  /// The events and fields that terms look at, with their records.
  private static func events(_ text: Checking) -> [Reading] {
    text.sections(.record).flatMap { section in
      section.lines.flatMap { line in
        line.value.split(on: .semicolon).flatMap { $0.split(on: .comma) }.map(\.firstWord.word)
      }
      .map { Reading("\(section.name).\($0.name)", at: $0) }
    }
    .filter { text.reads.contains($0.name) }
  }

  /// The columns of answers that terms look at, with the titles of their tables.
  private static func columns(_ text: Checking) -> [Reading] {
    text.ruleTables.flatMap { table in
      table.header.compactMap { header -> Reading? in
        guard let output = header.outputName else { return nil }
        let name = "\(table.id.name).\(output)"
        guard text.reads.contains(name) else { return nil }
        let words = String(output.map { $0 == "-" ? " " : $0 })
        return Reading(name, as: "\(words) in \(table.title.text)", at: header)
      }
    }
  }
}
