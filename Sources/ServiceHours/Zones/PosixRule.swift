import Quantities

/// The last line of a TZif file: an offset for all time, or two that change every year.
///
/// The text is that of the POSIX environment variable TZ with the extensions of RFC 9636, such as
/// `CET-1CEST,M3.5.0,M10.5.0/3` or `<-02>2<-01>,M3.5.0/-1,M10.5.0/0`.
struct PosixRule: Sendable {
  /// The offset of summer time and the days it begins and ends.
  struct Summer: Sendable {
    /// Seconds east of UTC.
    var offset: Int64

    /// When it begins, by the clock of standard time.
    var begins: YearlyChange

    /// When it ends, by the clock of summer time.
    var ends: YearlyChange
  }

  /// Seconds east of UTC in standard time.
  var standard: Int64

  /// Summer time, nil where there is none.
  var summer: Summer?

  init(standard: Int64, summer: Summer?) {
    self.standard = standard
    self.summer = summer
  }

  /// Reads a rule, or gives nil when the text is none.
  init?(_ text: some StringProtocol) {
    var scanner = PosixScanner(text)
    guard scanner.skipName(), let west = scanner.clock() else { return nil }
    standard = -west
    guard !scanner.isAtEnd else { return }
    guard scanner.skipName() else { return nil }
    let summerWest = scanner.next == UInt8(ascii: ",") ? west - 3600 : scanner.clock()
    guard let summerWest, scanner.skip(","), let begins = scanner.change(), scanner.skip(","),
      let ends = scanner.change(), scanner.isAtEnd
    else { return nil }
    summer = Summer(offset: -summerWest, begins: begins, ends: ends)
  }

  /// The stretch that holds a second, as if the rule had always been in force.
  func stretch(at second: Int64) -> Stretch {
    guard let summer else { return Stretch(start: .min, end: .max, offset: standard) }
    let year = CivilTime(secondsSinceEpoch: second).date.year
    var latest = Stretch(start: .min, end: .max, offset: standard)
    // The neighbours count too: a change may fall into another year once it is told in UTC.
    for year in year - 1...year + 1 {
      let begins = (at: summer.begins.second(of: year) - standard, offset: summer.offset)
      let ends = (at: summer.ends.second(of: year) - summer.offset, offset: standard)
      for change in begins.at < ends.at ? [begins, ends] : [ends, begins] {
        if change.at <= second {
          latest = Stretch(start: change.at, end: .max, offset: change.offset)
        } else if change.at < latest.end {
          latest.end = change.at
        }
      }
    }
    return latest
  }
}
