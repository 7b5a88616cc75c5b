import Quantities
package import ServiceHours

extension Written {
  /// A part of a day such as `22:00-07:30`; it may cross midnight.
  package static func window(_ phrase: Phrase) -> Window? {
    guard phrase.beginsWithDigit else { return nil }
    let parts = phrase.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = time(parts[0]), let end = time(parts[1]) else { return nil }
    return Window(start, end)
  }

  /// True when a phrase begins with a day of the week, so that it can only mean hours.
  package static func looksLikeHours(_ phrase: Phrase) -> Bool {
    let first = phrase.utf8.prefix { $0.isLetter }
    return Weekday(letters: String(decoding: first, as: UTF8.self)) != nil
  }
}
