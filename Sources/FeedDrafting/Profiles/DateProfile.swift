import Measuring

/// What was seen of the dates of one column.
struct DateProfile: Sendable {
  /// A row that settles something.
  struct Evidence: Hashable, Sendable {
    /// Its line.
    let line: Int

    /// What stands there.
    let text: String
  }

  /// The dates of one shape.
  struct Tally: Sendable {
    let shape: DateShape
    var count = 0
    var isFirstAlwaysLong = true
    var isSecondAlwaysLong = true
    var isHourAlwaysLong = true

    /// The first row whose first number is no month, so that the day stands first.
    var dayFirst: Evidence?

    /// The first row whose second number is no month, so that the month stands first.
    var monthFirst: Evidence?

    var dayFirstCount = 0
    var monthFirstCount = 0

    /// Readings of the wall clock by hour: day first, and month first.
    var hours = (dayFirst: HourTally(), monthFirst: HourTally())
  }

  private static let mostShapes = 6

  /// One tally a shape, in the order met.
  private(set) var tallies: [Tally] = []

  /// Texts that are no date.
  private(set) var misfits = 0

  /// The first of them.
  private(set) var firstMisfit: Evidence?

  private var lastPlace = 0

  /// How many texts are dates.
  var count: Int { tallies.reduce(0) { $0 + $1.count } }

  /// True while the column may yet turn out to hold dates.
  var isPlausible: Bool { misfits < 200 || misfits < count / 10 }

  /// Counts a text.
  mutating func add(_ bytes: ByteSpan, _ field: FieldBounds, line: Int) {
    guard let reading = DateReading(bytes, field), let place = place(of: reading.shape) else {
      misfits += 1
      if firstMisfit == nil { firstMisfit = Evidence(line: line, text: field.text(in: bytes)) }
      return
    }
    tallies[place].count += 1
    if reading.isFirstShort { tallies[place].isFirstAlwaysLong = false }
    if reading.isSecondShort { tallies[place].isSecondAlwaysLong = false }
    if reading.isHourShort { tallies[place].isHourAlwaysLong = false }
    if !reading.shape.isYearFirst { weigh(reading, place, bytes, field, line: line) }
    guard reading.shape.offset == .none, reading.shape.hasTime else { return }
    if let hour = reading.hourSinceEpoch(dayFirst: true) {
      tallies[place].hours.dayFirst.add(hour)
    }
    if !reading.shape.isYearFirst, let hour = reading.hourSinceEpoch(dayFirst: false) {
      tallies[place].hours.monthFirst.add(hour)
    }
  }

  private mutating func weigh(
    _ reading: DateReading,
    _ place: Int,
    _ bytes: ByteSpan,
    _ field: FieldBounds,
    line: Int
  ) {
    if reading.first > 12 {
      tallies[place].dayFirstCount += 1
      if tallies[place].dayFirst == nil {
        tallies[place].dayFirst = Evidence(line: line, text: field.text(in: bytes))
      }
    }
    if reading.second > 12 {
      tallies[place].monthFirstCount += 1
      if tallies[place].monthFirst == nil {
        tallies[place].monthFirst = Evidence(line: line, text: field.text(in: bytes))
      }
    }
  }

  private mutating func place(of shape: DateShape) -> Int? {
    if lastPlace < tallies.count, tallies[lastPlace].shape == shape { return lastPlace }
    if let place = tallies.firstIndex(where: { $0.shape == shape }) {
      lastPlace = place
      return place
    }
    guard tallies.count < DateProfile.mostShapes else { return nil }
    tallies.append(Tally(shape: shape))
    lastPlace = tallies.count - 1
    return lastPlace
  }

  /// Books what is still at hand.
  mutating func finish() {
    for place in tallies.indices {
      tallies[place].hours.dayFirst.flush()
      tallies[place].hours.monthFirst.flush()
    }
  }
}
