import Measuring

/// Where the parts of one row of CSV stand, refilled for every row.
struct CSVRow {
  /// The wanted fields, relative to the row's first byte.
  var fields: [FieldBounds]

  /// Slots of wanted fields that hold doubled quotes.
  var escaped: [Int] = []

  /// Offset just after the row's last byte, its line end left out.
  var end = 0

  /// Offset of the first byte of the next row.
  var next = 0

  /// Fields in the row.
  var fieldCount = 0

  /// Line ends within quotes.
  var innerLineEnds = 0

  /// True when some byte may be beyond ASCII.
  var mayHoldHigh = false

  /// True when some byte may be NUL.
  var mayHoldNUL = false

  /// Where text follows a closing quote, which no reading of CSV allows.
  var textAfterQuote: Int?

  /// Creates a row of so many wanted fields.
  init(wanted: Int) { fields = Array(repeating: .missing, count: wanted) }
}
