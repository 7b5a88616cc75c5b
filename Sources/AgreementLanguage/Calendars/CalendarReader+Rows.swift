import Diagnostics
import Quantities

extension CalendarReader {
  /// A row of the calendar and where it stands.
  struct Row {
    let rule: HolidayRule
    let phrase: Phrase
  }

  /// The rows of all tables; says which do not read and which say the same as an earlier one.
  mutating func rows(_ document: Document) -> [Row] {
    for table in document.tables { resolver.collect(table) }
    for table in resolver.ruleTables {
      resolver.findings.add(
        .tableShape,
        "a calendar's table holds days: end its title with `{#\(table.id.text) holiday}`",
        at: table.id
      )
    }
    var rows: [Row] = []
    var earlier: [HolidayRule.Day: [Row]] = [:]
    for section in resolver.sections(.holiday) {
      guard let rule = rule(section) else { continue }
      let row = Row(rule: rule, phrase: section.namePhrase)
      if let first = earlier[rule.day]?.first(where: { $0.rule.years.meets(rule.years) }) {
        tellTwice(row, first)
      }
      earlier[rule.day, default: []].append(row)
      rows.append(row)
    }
    return rows
  }

  private mutating func rule(_ section: Section) -> HolidayRule? {
    var years = RuleYears()
    if let phrase = section.value("years") {
      guard let read = RuleYears(phrase) else {
        Complaint.add(
          to: &resolver.findings,
          about: phrase,
          wanted: "`from 2023`, `to 2023`, `2020 to 2022`, `2022` or `except 2020, 2021`"
        )
        return nil
      }
      years = read
    }
    do throws(HolidayRuleReader.Fault) {
      let (day, moves) = try HolidayRuleReader.read(section.namePhrase)
      let name = section.value("name")?.text ?? ""
      return HolidayRule(day: day, moves: moves, years: years, name: name)
    } catch {
      Complaint.add(to: &resolver.findings, about: error.phrase, wanted: error.wanted)
      return nil
    }
  }

  private mutating func tellTwice(_ row: Row, _ first: Row) {
    resolver.findings.add(
      .definedTwice,
      "\(row.phrase.text) is listed twice",
      at: row.phrase,
      notes: [.init("first listed here", at: first.phrase.range)]
    )
  }

  /// Says of a row that it gives no day.
  mutating func tellUseless(_ row: Row, covers: ClosedRange<CivilDate>) {
    let (first, last) = (covers.lowerBound, covers.upperBound)
    guard case .yearly(.date(let date)) = row.rule.day, !covers.contains(date) else {
      resolver.findings.add(
        .wrongCell,
        "\(row.phrase.text) gives no day in the dates the calendar covers, \(first) to \(last)",
        at: row.phrase
      )
      return
    }
    resolver.findings.add(
      .wrongCell,
      "\(date) is outside the dates the calendar covers, \(first) to \(last)",
      at: row.phrase
    )
  }
}
