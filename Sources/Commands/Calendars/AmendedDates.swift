import AgreementLanguage
import Agreements
import ArgumentParser
import Measuring
import Quantities

/// The dates of an agreement with its amendments: each day is looked at under the text in force on it.
struct AmendedDates {
  /// The dates, the earliest first.
  let dates: [WatchedDate]

  /// The text that is in force last.
  let agreement: Agreement

  /// How many amendments there are.
  let amendments: Int

  /// The first day on which the last text holds.
  let effective: CivilDate

  /// Looks at an agreement on disk.
  /// - Parameters:
  ///   - path: The agreement.
  ///   - last: The last day that is looked at, or nil for the end of the term.
  ///   - start: The day from which a year is looked at where there is no end; without one there must be an end.
  ///   - console: Where to complain.
  /// - Returns: The dates, or nil when a text is wrong and the console has been told.
  /// - Throws: `ValidationError` when no last day is known, `WorldFailure` when a file cannot be read.
  static func read(
    _ path: String,
    until last: CivilDate?,
    orYearAfter start: CivilDate? = nil,
    on console: Console
  ) throws -> AmendedDates? {
    let source = try TextFile.read(path)
    guard let text = try AmendedText.withAmendments(beside: source, on: console) else { return nil }
    let texts = text.versions.compactMap { version in
      version.compilation.agreement.map {
        Text(agreement: $0, effective: version.amendment?.effective.date)
      }
    }
    guard texts.count == text.versions.count, let newest = texts.last else {
      console.complain(ofErrorsIn: text.versions.flatMap(\.compilation.diagnostics))
      AgreementFile.tellNothingRan(source, on: console)
      return nil
    }
    let year = start?.adding(months: 12)
    let term = newest.agreement.inForce.last ?? newest.agreement.fixedTermEnd
    guard let end = last ?? term ?? year else {
      throw ValidationError(
        "\(path) has no last day, and what comes round comes round for ever: say how far with --until"
      )
    }
    let dates = AmendedDates.dates(texts, until: end).filter { last == nil || $0.date <= end }
    return AmendedDates(
      dates: dates,
      agreement: newest.agreement,
      amendments: texts.count - 1,
      effective: newest.effective ?? newest.agreement.inForce.first
    )
  }

  /// A text, and the first day on which it holds; nil of the first.
  private struct Text {
    let agreement: Agreement
    let effective: CivilDate?
  }

  private static func dates(_ texts: [Text], until last: CivilDate) -> [WatchedDate] {
    let found = texts.enumerated().flatMap { place, text -> [WatchedDate] in
      let next = texts.indices.contains(place + 1) ? texts[place + 1].effective : nil
      let own = DateReader(text.agreement, until: last).dates().filter { date in
        (text.effective.map { $0 <= date.date } ?? true) && (next.map { date.date < $0 } ?? true)
      }
      let effective = text.effective.map { WatchedDate(.amendment, "\(place)", on: $0) }
      return (effective.map { [$0] } ?? []) + own
    }
    return found.enumerated().sorted { left, right in
      (left.element.date, left.offset) < (right.element.date, right.offset)
    }.map(\.element)
  }
}
