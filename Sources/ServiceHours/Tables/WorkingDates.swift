import Quantities

/// The dates of a range on which a window opens.
struct WorkingDates: Sendable {
  /// The dates, ascending.
  private let dates: [CivilDate]

  /// The dates that were looked at.
  private let covered: ClosedRange<CivilDate>

  /// For each covered date, how many working dates lie before it.
  private let ranks: [Int32]

  init(_ dates: [CivilDate], covering covered: ClosedRange<CivilDate>) {
    self.dates = dates
    self.covered = covered
    var ranks: [Int32] = []
    var rank = 0
    for day in covered.lowerBound.daysSinceEpoch...covered.upperBound.daysSinceEpoch {
      ranks.append(Int32(rank))
      if rank < dates.count, dates[rank].daysSinceEpoch == day { rank += 1 }
    }
    self.ranks = ranks
  }

  /// The working date that lies a number of working dates after a date, before it when negative.
  func date(after date: CivilDate, count: Int) -> CivilDate? {
    guard covered.contains(date) else { return nil }
    let rank = Int(ranks[Int(date.daysSinceEpoch - covered.lowerBound.daysSinceEpoch)])
    let isWorking = rank < dates.count && dates[rank] == date
    if count == 0 { return isWorking ? date : nil }
    // The working date itself is passed going forward; going back, those before it count alone.
    let (index, overflows) = (count > 0 ? rank - (isWorking ? 0 : 1) : rank)
      .addingReportingOverflow(count)
    return !overflows && dates.indices.contains(index) ? dates[index] : nil
  }
}
