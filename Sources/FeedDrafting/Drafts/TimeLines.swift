/// How the times of a draft are written: once for most columns, and beside a column that differs.
struct TimeLines: Sendable {
  /// What is filled in for a trial.
  struct Filling: Sendable {
    /// True to read the day first where that is not settled.
    let dayFirst: Bool

    /// The zone that stands in for one that nobody has named.
    static let zone = "UTC"
  }

  private let usual: DateGuess

  /// The guess of most columns.
  init(_ dates: [DateColumn]) {
    var counts: [(guess: DateGuess, count: Int)] = []
    for date in dates {
      if let place = counts.firstIndex(where: { $0.guess == date.guess }) {
        counts[place].count += 1
      } else {
        counts.append((date.guess, 1))
      }
    }
    // The first of those met most often, so that the draft does not hang on an order of chance.
    var usual = counts.first
    for entry in counts where entry.count > (usual?.count ?? 0) { usual = entry }
    self.usual = usual?.guess ?? DateGuess(settled: "ISO 8601", needsZone: false)
  }

  /// What stands after `times:`.
  func line(_ filling: Filling?) -> String { TimeLines.words(usual, filling) }

  /// A column of instants, with how it is written where that is not the usual way.
  func column(_ date: DateColumn, _ filling: Filling?) -> String {
    // A column is called `at` so often that it is left without the quotes it could have.
    let name = date.name == "at" ? date.name : FeedWords.column(date.name)
    return date.guess == usual ? name : name + " as " + TimeLines.words(date.guess, filling)
  }

  private static func words(_ guess: DateGuess, _ filling: Filling?) -> String {
    let format = filling.map { guess.trial(dayFirst: $0.dayFirst) } ?? guess.text
    guard guess.needsZone else { return format }
    return format + " in " + (filling == nil ? "ZONE" : Filling.zone)
  }
}
