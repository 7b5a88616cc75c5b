package import Agreements
import Quantities
import ServiceHours

/// Reads instants as one format writes them.
package struct TimeReader {
  private let format: TimeFormat
  private var clock: LocalClock?
  let isISO8601: Bool
  private var usual = UsualInstant()

  /// Creates a reader of a format.
  package init(_ format: TimeFormat) {
    self.format = format
    clock = format.zone.map { LocalClock($0) }
    isISO8601 = format.style == .iso8601
  }

  /// The instant in microseconds since 1970, or nil when the text does not read as the format.
  @inline(__always)
  package mutating func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    if isISO8601, let instant = usual.read(bytes, bounds) { return instant }
    return readAny(bytes, bounds)
  }

  private mutating func readAny(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    var cursor = ByteCursor(bounds)
    let instant: Int64? =
      switch format.style {
      case .iso8601: readISO8601(bytes, &cursor)
      case .epochSeconds: readDecimal(bytes, &cursor, scale: 1_000_000)
      case .epochMilliseconds: readDecimal(bytes, &cursor, scale: 1000)
      case .pattern(let pieces): readPattern(pieces, bytes, &cursor)
      }
    guard cursor.isAtEnd, let instant, TimeReader.sane.contains(instant) else { return nil }
    return instant
  }

  // The years 1900 to 2199: what lies outside is a slip of the keyboard or a placeholder, and hours
  // would have to be compiled for all the years between.
  static let sane: Range<Int64> = -2_208_988_800_000_000..<7_258_118_400_000_000

  private mutating func readISO8601(_ bytes: ByteSpan, _ cursor: inout ByteCursor) -> Int64? {
    guard let year = cursor.number(bytes, digits: 4), cursor.skip(bytes, "-"),
      let month = cursor.number(bytes, digits: 2), cursor.skip(bytes, "-"),
      let day = cursor.number(bytes, digits: 2),
      let date = CivilDate(year: Int(year), month: Int(month), day: Int(day)),
      cursor.skip(bytes, "T") || cursor.skip(bytes, "t") || cursor.skip(bytes, " "),
      let hour = cursor.number(bytes, digits: 2), cursor.skip(bytes, ":"),
      let minute = cursor.number(bytes, digits: 2)
    else { return nil }
    var second: Int64 = 0
    var fraction: Int64 = 0
    if cursor.skip(bytes, ":") {
      guard let read = cursor.number(bytes, digits: 2) else { return nil }
      second = read
      if cursor.skip(bytes, ".") || cursor.skip(bytes, ",") {
        guard let read = cursor.fraction(bytes) else { return nil }
        fraction = read
      }
    }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let clock = hour * 3600 + minute * 60 + second
    if cursor.isAtEnd { return wall(date, clock).map { $0 * 1_000_000 + fraction } }
    guard let offset = readOffset(bytes, &cursor) else { return nil }
    let seconds = Int64(date.daysSinceEpoch) * 86_400 + clock - offset
    return seconds * 1_000_000 + fraction
  }

  private func readOffset(_ bytes: ByteSpan, _ cursor: inout ByteCursor) -> Int64? {
    if cursor.skip(bytes, "Z") || cursor.skip(bytes, "z") { return 0 }
    let isWest = cursor.skip(bytes, "-")
    guard isWest || cursor.skip(bytes, "+"), let hours = cursor.number(bytes, digits: 2) else {
      return nil
    }
    _ = cursor.skip(bytes, ":")
    let minutes = cursor.isAtEnd ? 0 : cursor.number(bytes, digits: 2)
    guard let minutes, hours < 24, minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  private func readDecimal(
    _ bytes: ByteSpan,
    _ cursor: inout ByteCursor,
    scale: Int64
  ) -> Int64? {
    let isNegative = cursor.skip(bytes, "-")
    // Fifteen digits hold milliseconds past the year 30000.
    guard let whole = cursor.number(bytes, digits: 1...15) else { return nil }
    var (instant, overflowed) = whole.multipliedReportingOverflow(by: scale)
    if overflowed { return nil }
    if cursor.skip(bytes, ".") {
      guard let fraction = cursor.fraction(bytes) else { return nil }
      (instant, overflowed) = instant.addingReportingOverflow(fraction * scale / 1_000_000)
      if overflowed { return nil }
    }
    return isNegative ? -instant : instant
  }

  private mutating func readPattern(
    _ pieces: [TimeFormat.Piece],
    _ bytes: ByteSpan,
    _ cursor: inout ByteCursor
  ) -> Int64? {
    var parts = WallParts()
    for piece in pieces {
      guard parts.read(piece, bytes, &cursor) else { return nil }
    }
    guard let date = CivilDate(year: parts.year, month: parts.month, day: parts.day),
      let seconds = parts.secondsSinceMidnight
    else { return nil }
    return wall(date, seconds).map { $0 * 1_000_000 }
  }

  // A wall time needs the feed's zone; a feed without one reads only times with offsets.
  private mutating func wall(_ date: CivilDate, _ seconds: Int64) -> Int64? {
    clock?.second(ofLocal: Int64(date.daysSinceEpoch) * 86_400 + seconds)
  }
}
