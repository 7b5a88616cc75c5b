import Measuring

/// The texts of a column with their counts, while they are few.
struct ValueTally {
  /// One text of a column.
  struct Value: Hashable, Sendable {
    /// The text.
    let text: String

    /// How often it came.
    var count: Int

    /// The line it first stood on.
    let line: Int
  }

  /// A column of more texts than this is not one of few values.
  static let most = 200

  private(set) var values: [Value] = []

  /// True when there were more texts than are kept; then `values` says nothing.
  private(set) var isOverfull = false

  private var places: [UInt64: Int] = [:]
  private var last: UInt64 = 0
  private var lastPlace: Int?

  /// Counts a text.
  @inline(__always)
  mutating func add(_ hash: UInt64, _ bytes: ByteSpan, _ field: FieldBounds, line: Int) {
    guard !isOverfull else { return }
    if hash == last, let lastPlace {
      values[lastPlace].count += 1
      return
    }
    addNew(hash, bytes, field, line: line)
  }

  private mutating func addNew(
    _ hash: UInt64,
    _ bytes: ByteSpan,
    _ field: FieldBounds,
    line: Int
  ) {
    last = hash
    if let place = places[hash] {
      values[place].count += 1
      lastPlace = place
    } else if values.count < ValueTally.most {
      lastPlace = values.count
      places[hash] = values.count
      values.append(Value(text: field.text(in: bytes), count: 1, line: line))
    } else {
      isOverfull = true
      values = []
      places = [:]
      lastPlace = nil
    }
  }

  /// The texts, the most frequent first, those of one count in the order met.
  var byCount: [Value] {
    values.sorted { ($1.count, $0.line, $0.text) < ($0.count, $1.line, $1.text) }
  }
}
