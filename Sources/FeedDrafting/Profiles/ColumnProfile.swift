import Measuring

/// What was seen of one column, within bounded memory.
struct ColumnProfile: Sendable {
  /// Its name.
  let name: String

  /// Its place among the columns.
  let place: Int

  /// Rows without a value.
  private(set) var blanks = 0

  /// Rows with a text that stands for no value, by its place among the words.
  private(set) var blankWords: [Int: Int] = [:]

  /// Rows with a value.
  private(set) var filled = 0

  private(set) var values = ValueTally()
  private(set) var distinct = DistinctSketch()
  private(set) var numbers = NumberProfile()
  private(set) var dates = DateProfile()

  /// Creates the profile of a column of which nothing was seen.
  init(_ name: String, at place: Int) {
    self.name = name
    self.place = place
  }

  /// Takes the field of one row.
  mutating func add(_ bytes: ByteSpan, _ field: FieldBounds, line: Int) {
    guard field.end > field.start else {
      blanks += 1
      return
    }
    if let word = BlankWords.find(bytes, field) {
      blankWords[word, default: 0] += 1
      return
    }
    filled += 1
    let hash = TextHash.of(bytes, field)
    distinct.add(hash)
    values.add(hash, bytes, field, line: line)
    if numbers.isWhole { numbers.add(bytes, field) }
    if dates.isPlausible { dates.add(bytes, field, line: line) }
  }

  /// Books what is still at hand.
  mutating func finish() {
    distinct.finish()
    dates.finish()
  }

  /// Rows that say nothing in this column.
  var empty: Int { blanks + blankWords.values.reduce(0, +) }

  /// True when every row has a value.
  var isAlwaysFilled: Bool { empty == 0 && filled > 0 }

  /// True when no two rows have the same value, as far as they were counted.
  var isUnique: Bool { filled > 0 && distinct.repeated == 0 }

  /// True when few values come more than once, as identities of rows that were exported twice.
  var isNearlyUnique: Bool { filled > 0 && distinct.repeated * 8 <= distinct.kept }

  /// True when it holds dates, apart from a few texts that are none.
  var holdsDates: Bool { dates.count > 0 && dates.misfits * 10 <= dates.count }

  /// True when it holds whole numbers.
  var holdsNumbers: Bool { filled > 0 && numbers.isWhole }

  /// Its values when they are few, the most frequent first; empty when they are many.
  var fewValues: [ValueTally.Value] { holdsDates || values.isOverfull ? [] : values.byCount }
}
