import Agreements
import Measuring

/// How the instants of a column are most likely written.
struct DateGuess: Hashable, Sendable {
  /// What a feed says: `ISO 8601`, or a pattern, with `?` for what is not settled.
  let text: String

  /// What stands for it when day stands first, where that is not settled.
  let dayFirst: String

  /// What stands for it when month stands first.
  let monthFirst: String

  /// True when a zone must be named.
  let needsZone: Bool

  /// True when the rows do not settle whether day or month stands first.
  var isAmbiguous: Bool { text.contains("?") }

  /// What a trial reads: the day first where nothing settles it.
  func trial(dayFirst isDayFirst: Bool) -> String {
    isAmbiguous ? isDayFirst ? dayFirst : monthFirst : text
  }

  /// A guess that leaves nothing open.
  init(settled text: String, needsZone: Bool) {
    self.text = text
    dayFirst = text
    monthFirst = text
    self.needsZone = needsZone
  }

  /// The guess for dates of one shape.
  /// - Parameters:
  ///   - tally: What was seen of them.
  ///   - order: Whether the day stands first, or nil when that is not settled.
  init(_ tally: DateProfile.Tally, dayFirst order: Bool?) {
    needsZone = tally.shape.offset == .none
    guard !tally.shape.isISO8601 else {
      (text, dayFirst, monthFirst) = ("ISO 8601", "ISO 8601", "ISO 8601")
      return
    }
    let time = DateGuess.time(tally)
    dayFirst = DateGuess.date(tally, "D", "M") + time
    monthFirst = DateGuess.date(tally, "M", "D") + time
    if tally.shape.isYearFirst {
      text = monthFirst
    } else {
      text =
        order.map { [dayFirst, monthFirst] in $0 ? dayFirst : monthFirst }
        ?? DateGuess.date(tally, "?", "?") + time
    }
  }

  private static func date(_ tally: DateProfile.Tally, _ front: String, _ back: String) -> String {
    func piece(_ letter: String, _ isLong: Bool) -> String {
      isLong && letter != "?" ? letter + letter : letter
    }
    let first = piece(front, tally.isFirstAlwaysLong)
    let second = piece(back, tally.isSecondAlwaysLong)
    let mark = String(UnicodeScalar(tally.shape.separator))
    let parts = tally.shape.isYearFirst ? ["YYYY", first, second] : [first, second, "YYYY"]
    return parts.joined(separator: mark)
  }

  private static func time(_ tally: DateProfile.Tally) -> String {
    guard tally.shape.hasTime else { return "" }
    let gap = String(decoding: tally.shape.gap, as: UTF8.self)
    guard tally.shape.hasHalf else {
      return gap + (tally.isHourAlwaysLong ? "HH" : "H") + ":MM"
        + (tally.shape.hasSecond ? ":SS" : "")
    }
    let hour = tally.isHourAlwaysLong ? "hh" : "h"
    let seconds = tally.shape.hasSecond ? ":ss" : ""
    return gap + hour + ":mm" + seconds + (tally.shape.hasBlankBeforeHalf ? " " : "") + "AM"
  }
}
