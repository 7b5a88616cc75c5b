/// Whether the day stands before the month in dates of one shape, and which rows settle it.
///
/// One program wrote the export, so its columns of one shape are taken together.
struct DayOrder: Sendable {
  private struct Vote {
    let column: String
    let evidence: DateProfile.Evidence
  }

  private var dayFirst: Vote?
  private var monthFirst: Vote?
  private var dayFirstCount = 0
  private var monthFirstCount = 0
  private var dates = 0

  /// Whether the day stands first, or nil when no row or rows of both kinds say so.
  var isDayFirst: Bool? {
    switch (dayFirst, monthFirst) {
    case (.some, nil): true
    case (nil, .some): false
    default: nil
    }
  }

  /// What settles it, or why nothing does.
  var sentence: String {
    switch (dayFirst, monthFirst) {
    case (let vote?, nil):
      "the day stands first: \(DayOrder.words(vote)) (\(Count.of(dayFirstCount, "such date")), "
        + "none the other way round)"
    case (nil, let vote?):
      "the month stands first: \(DayOrder.words(vote)) (\(Count.of(monthFirstCount, "such date")), "
        + "none the other way round)"
    case (nil, nil):
      "nothing settles whether the day or the month stands first: "
        + "in all \(Count.of(dates, "date")) both numbers are 12 or less"
    case (let day?, let month?):
      "day and month stand both ways: \(DayOrder.words(day)) (\(Count.of(dayFirstCount, "such date"))), "
        + "and \(DayOrder.words(month)) (\(Count.of(monthFirstCount, "such date")))"
    }
  }

  private static func words(_ vote: Vote) -> String {
    "line \(vote.evidence.line) has `\(vote.evidence.text)` in `\(vote.column)`"
  }

  /// What the columns of an export say, by the shape of their dates.
  static func byShape(_ profile: ExportProfile) -> [DateShape: DayOrder] {
    var orders: [DateShape: DayOrder] = [:]
    for column in profile.columns where column.holdsDates {
      for tally in column.dates.tallies where !tally.shape.isYearFirst {
        orders[tally.shape, default: DayOrder()].add(tally, of: column.name)
      }
    }
    return orders
  }

  private mutating func add(_ tally: DateProfile.Tally, of column: String) {
    dates += tally.count
    dayFirstCount += tally.dayFirstCount
    monthFirstCount += tally.monthFirstCount
    if dayFirst == nil { dayFirst = tally.dayFirst.map { Vote(column: column, evidence: $0) } }
    if monthFirst == nil {
      monthFirst = tally.monthFirst.map { Vote(column: column, evidence: $0) }
    }
  }
}
