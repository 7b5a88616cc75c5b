/// A column of instants, and how it reads.
struct DateColumn: Sendable {
  let column: ColumnProfile
  let guess: DateGuess

  /// Its most frequent dates, or nil of numbers since 1970.
  let tally: DateProfile.Tally?

  /// Why the guess is what it is, as far as that is not plain.
  let remarks: [String]

  var name: String { column.name }
  var words: ColumnWords { ColumnWords(column.name) }

  /// Every column of instants of an export.
  static func all(of profile: ExportProfile) -> [DateColumn] {
    let orders = DayOrder.byShape(profile)
    return profile.columns.compactMap { column in
      if column.holdsDates { return dates(column, orders) }
      return epoch(column)
    }
  }

  private static func dates(
    _ column: ColumnProfile,
    _ orders: [DateShape: DayOrder]
  ) -> DateColumn? {
    guard let tally = column.dates.tallies.max(by: { $0.count < $1.count }) else { return nil }
    let order = orders[tally.shape]
    var remarks: [String] = []
    if !tally.shape.isYearFirst, let order { remarks.append(order.sentence) }
    if !tally.shape.isReadable {
      remarks.append(
        "patterns read no decimals of seconds and no offsets: export `\(column.name)` as ISO 8601"
      )
    }
    let others = column.dates.tallies.filter { $0.shape != tally.shape }
    let odd = others.reduce(0) { $0 + $1.count }
    if odd > 0, !(tally.shape.isISO8601 && others.allSatisfy(\.shape.isISO8601)) {
      remarks.append(
        "\(Count.of(odd, "date")) of `\(column.name)` \(odd == 1 ? "is" : "are") written in another way"
      )
    }
    if column.dates.misfits > 0, let first = column.dates.firstMisfit {
      remarks.append(
        "\(Count.of(column.dates.misfits, "text")) of `\(column.name)` "
          + "\(column.dates.misfits == 1 ? "is no date" : "are no dates"), the first `\(first.text)` on line \(first.line)"
      )
    }
    let needsZone = column.dates.tallies.contains { $0.shape.offset == .none }
    var guess = DateGuess(tally, dayFirst: order?.isDayFirst)
    if guess.text == "ISO 8601" { guess = DateGuess(settled: guess.text, needsZone: needsZone) }
    return DateColumn(column: column, guess: guess, tally: tally, remarks: remarks)
  }

  // Numbers are taken for instants only where the name says so: many identities look like them.
  private static func epoch(_ column: ColumnProfile) -> DateColumn? {
    let isNamed = ColumnWords(column.name).has(
      Vocabulary.timeWords.union(Vocabulary.start).union(Vocabulary.end).union(Vocabulary.opened)
        .union(Vocabulary.closed)
        .union(Vocabulary.resolved).union(Vocabulary.written)
    )
    guard column.holdsNumbers, isNamed else { return nil }
    let years: ClosedRange<Int64> = 946_684_800...4_102_444_799
    let (least, greatest) = (column.numbers.least, column.numbers.greatest)
    let text: String
    if years.contains(least), years.contains(greatest) {
      text = "epoch seconds"
    } else if years.contains(least / 1000), years.contains(greatest / 1000) {
      text = "epoch milliseconds"
    } else {
      return nil
    }
    let guess = DateGuess(settled: text, needsZone: false)
    return DateColumn(column: column, guess: guess, tally: nil, remarks: [])
  }
}
