import Quantities

/// The windows that open on each date of a range, and how many dates with windows came before.
struct WorkingDates: Sendable {
  /// The dates that were looked at.
  let covered: ClosedRange<CivilDate>

  /// The windows, by the date they open on.
  private let windows: [DatedWindow]

  /// For each covered date, and one more, how many windows open on the dates before it.
  private let opened: [Int32]

  /// The dates on which a window opens, ascending.
  private let dates: [CivilDate]

  /// For each covered date, how many working dates lie before it.
  private let ranks: [Int32]

  /// Lays out windows that are sorted by date and open on covered dates.
  init(_ windows: [DatedWindow], covering covered: ClosedRange<CivilDate>) {
    var opened: [Int32] = []
    var dates: [CivilDate] = []
    var ranks: [Int32] = []
    var index = 0
    for day in covered.lowerBound.daysSinceEpoch...covered.upperBound.daysSinceEpoch {
      opened.append(Int32(index))
      ranks.append(Int32(dates.count))
      let first = index
      while index < windows.count, windows[index].date.daysSinceEpoch == day { index += 1 }
      if index > first { dates.append(CivilDate(daysSinceEpoch: day)) }
    }
    opened.append(Int32(index))
    self.covered = covered
    self.windows = windows
    self.opened = opened
    self.dates = dates
    self.ranks = ranks
  }

  /// The windows that open on some dates; dates that are not covered have none.
  func windows(on dates: ClosedRange<CivilDate>) -> ArraySlice<DatedWindow> {
    let range = dates.clamped(to: covered)
    guard dates.overlaps(covered) else { return [] }
    return windows[
      Int(opened[place(of: range.lowerBound)])..<Int(opened[place(of: range.upperBound) + 1])
    ]
  }

  /// The working date that lies a number of working dates after a date, before it when negative.
  func date(after date: CivilDate, count: Int) -> CivilDate? {
    guard covered.contains(date) else { return nil }
    let rank = Int(ranks[place(of: date)])
    let isWorking = rank < dates.count && dates[rank] == date
    if count == 0 { return isWorking ? date : nil }
    // The working date itself is passed going forward; going back, those before it count alone.
    let (index, overflows) = (count > 0 ? rank - (isWorking ? 0 : 1) : rank)
      .addingReportingOverflow(count)
    return !overflows && dates.indices.contains(index) ? dates[index] : nil
  }

  private func place(of date: CivilDate) -> Int {
    Int(date.daysSinceEpoch - covered.lowerBound.daysSinceEpoch)
  }
}
