import Quantities
import ServiceHours

/// The rows of a calendar made of iCalendar events.
struct CalendarDraft {
  /// One row: a date or a rule, its name, and the years of a rule.
  struct Row: Hashable {
    let day: String
    let name: String
    var years = ""
  }

  /// The first and last date it speaks for.
  let first: CivilDate
  let last: CivilDate

  /// Its rows: rules first, then dates in order.
  let rows: [Row]

  /// How many dates stand outside of what it speaks for.
  let leftOut: Int

  /// Makes the rows, or nil when nothing says for which dates the calendar speaks.
  init?(_ holidays: [ICalendarHoliday], covers: ClosedRange<CivilDate>?) {
    let dates = holidays.flatMap(\.days.dates)
    if let covers {
      (first, last) = (covers.lowerBound, covers.upperBound)
    } else if let earliest = dates.min(), let latest = dates.max(),
      let start = CivilDate(year: earliest.year, month: 1, day: 1),
      let end = CivilDate(year: latest.year, month: 12, day: 31)
    {
      (first, last) = (start, end)
    } else {
      return nil
    }
    let range = first...last
    var names: [CivilDate: [String]] = [:]
    for holiday in holidays {
      for date in holiday.days.dates { names[date, default: []].append(Self.cell(holiday.name)) }
    }
    let rules = holidays.flatMap { holiday in
      holiday.days.annual.sorted { ($0.month, $0.day) < ($1.month, $1.day) }.map {
        Self.rule($0, Self.cell(holiday.name))
      }
    }
    let days = names.keys.sorted().filter(range.contains)
    var seen: Set<Row> = []
    rows =
      rules.filter { seen.insert($0).inserted }
      + days.map { Row(day: $0.description, name: (names[$0] ?? []).joined(separator: " and ")) }
    leftOut = names.keys.count { !range.contains($0) }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func rule(_ day: AnnualDay, _ name: String) -> Row {
    Row(
      day: "\(day.day) \(months[day.month - 1])",
      name: name,
      years: day.firstYear.map { "from \($0)" } ?? ""
    )
  }

  // A bar would begin another cell, and a cell has one line.
  private static func cell(_ name: String) -> String {
    let words = name.replacing("|", with: "/").split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? "closed" : words.joined(separator: " ")
  }
}

extension CalendarDraft {
  /// The text of the calendar file, laid out as `abide fmt` does.
  func text(name: String, source: String) -> String {
    let hasYears = rows.contains { !$0.years.isEmpty }
    let header = ["day", "name"] + (hasYears ? ["years"] : [])
    let cells = [header] + rows.map { [$0.day, $0.name] + (hasYears ? [$0.years] : []) }
    let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    return """
      # Holidays: \(name)

      ```calendar \(name)
      version: \(first.year).1
      covers: \(first) to \(last)
      source: \(source)
      ```

      Table: Days {#days holiday}


      """ + line(header) + line(widths.map { String(repeating: "-", count: $0) })
        + cells.dropFirst().map(line).joined()
  }
}
