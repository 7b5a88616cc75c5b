import AgreementLanguage
import Agreements
import Measuring
import ServiceHours

/// The studied subjects with their rows in the order of time.
struct SubjectHistory: Sendable {
  /// A row and its instant, in microseconds.
  struct Step: Sendable {
    let row: StudiedRow
    let at: Int64
  }

  let study: SubjectStudy

  /// The rows of each subject, by time and then by their order in the file.
  let subjects: [[Step]]

  /// Rows that stand after a later one of their subject.
  let backSteps: Int

  /// Pairs of neighbouring rows of one subject.
  let pairs: Int

  /// Pairs of one instant.
  let ties: Int

  init(_ study: SubjectStudy, by date: DateColumn) {
    self.study = study
    let place = study.place(date.name) ?? 0
    var clock = TrialClock(date.guess)
    var backSteps = 0
    var ties = 0
    var pairs = 0
    var subjects: [[Step]] = []
    for rows in study.inFileOrder {
      let steps = rows.compactMap { row in
        clock.read(row.texts[place]).map { Step(row: row, at: $0) }
      }
      for (before, after) in zip(steps, steps.dropFirst()) {
        pairs += 1
        if after.at < before.at { backSteps += 1 }
        if after.at == before.at { ties += 1 }
      }
      subjects.append(steps.sorted { ($0.at, $0.row.order) < ($1.at, $1.row.order) })
    }
    self.backSteps = backSteps
    self.pairs = pairs
    self.ties = ties
    self.subjects = subjects
  }

  /// Of the subjects with several rows, those in which a column has several values.
  func varying(_ column: String) -> (count: Int, of: Int) {
    guard let place = study.place(column) else { return (0, 0) }
    let several = subjects.filter { $0.count > 1 }
    let varying = several.count { steps in
      steps.contains { $0.row.texts[place] != steps[0].row.texts[place] }
    }
    return (varying, several.count)
  }

  /// Pairs of neighbours that the whole numbers of a column keep in order.
  /// - Parameters:
  ///   - column: The column.
  ///   - twice: True where a row may stand twice, with its number.
  /// - Returns: How many of `pairs`.
  func ordered(by column: String, twice: Bool = false) -> Int {
    guard let place = study.place(column) else { return 0 }
    return subjects.reduce(0) { sum, steps in
      sum
        + zip(steps, steps.dropFirst()).count { before, after in
          guard let left = Int64(before.row.texts[place]), let right = Int64(after.row.texts[place])
          else { return false }
          return right > left || (twice && right == left)
        }
    }
  }

  /// Rows that have the texts of another row of their subject in all of some columns.
  func repeated(_ columns: [String]) -> Int {
    let places = columns.compactMap { study.place($0) }
    return subjects.reduce(0) { sum, steps in
      sum + steps.count - Set(steps.map { step in places.map { step.row.texts[$0] } }).count
    }
  }
}

/// Reads the texts of a column of instants as its guess says, in UTC where a zone is wanted.
struct TrialClock {
  private var reader: TimeReader?

  init(_ guess: DateGuess) {
    let text = guess.trial(dayFirst: true)
    let style: TimeFormat.Style? =
      switch text {
      case "ISO 8601": .iso8601
      case "epoch seconds": .epochSeconds
      case "epoch milliseconds": .epochMilliseconds
      default: TimePattern.pieces(of: text).map(TimeFormat.Style.pattern)
      }
    reader = style.map { TimeReader(TimeFormat(style: $0, zone: Zone.utc, text: text)) }
  }

  /// The instant in microseconds, or nil when the text does not read.
  mutating func read(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    return reader?.read(bytes.span, FieldBounds(start: 0, end: bytes.count))
  }
}
