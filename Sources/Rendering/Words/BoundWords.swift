import Agreements
import Measuring
import Quantities

/// Readings that lie between two bounds, in words.
extension LevelReading {
  /// The bounds of what was attained, such as `at least 50.00 %, at most 75.00 %`, or a dash where
  /// there is no saying.
  func boundsText(_ bounds: ReadingBounds, _ agreement: Agreement) -> String {
    let ends = bounds.ends.map { $0.text(level, agreement) }
    return between(bounds, ends.map { $0 ?? "-" }) ?? "-"
  }

  /// The figures of both bounds, such as `at least 2 / 4, at most 3 / 4 tickets`.
  func boundsFraction(_ bounds: ReadingBounds) -> String {
    let most = fraction(bounds.most.above, bounds.most.below)
    // Time is kept in microseconds, which nobody reads.
    let least =
      unit == .time
      ? fraction(bounds.least.above, bounds.least.below)
      : "\(bounds.least.above.grouped) / \(bounds.least.below.grouped)"
    return between(bounds, [least, most])
      ?? ""
  }

  // What counts down to nothing has no least worth telling, but a share has.
  private func between(_ bounds: ReadingBounds, _ texts: [String]) -> String? {
    guard bounds.least.below > 0 || bounds.most.below > 0 else { return nil }
    let isVacuous = bounds.least.above == 0 && !isShare
    return isVacuous ? "at most \(texts[1])" : "at least \(texts[0]), at most \(texts[1])"
  }

  private var isShare: Bool {
    guard case .figure(let figure) = level.measure else { return true }
    if case .share = figure.statistic { return true }
    return false
  }
}

extension ReadingBounds.End {
  /// What would be attained, or nil of nothing.
  func text(_ level: ServiceLevel, _ agreement: Agreement) -> String? {
    attained.map { FigureText.text($0, level.unit, apartFrom: agreement.shares(near: level)) }
  }

  /// The same for programs: per cent, a number or seconds.
  func plain(_ level: ServiceLevel, _ agreement: Agreement) -> String? {
    attained.map { FigureText.plain($0, level.unit, apartFrom: agreement.shares(near: level)) }
  }
}

extension CycleReading {
  /// What elapsed, such as `7 h 30 min`, or `at most 7 h 30 min` where no feed tells when it waited.
  var elapsedText: String? { elapsed.map { mostOf($0) } }

  /// A length of time counted in the run, as far as it is known.
  func mostOf(_ span: Span) -> String { isAtMost ? "at most \(span)" : "\(span)" }
}
