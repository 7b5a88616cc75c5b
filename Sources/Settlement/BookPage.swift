package import Calculating
package import Measuring
package import Agreements
package import Quantities

/// What is known of one period before it is settled.
package struct BookPage: Sendable {
  /// What calculations look at.
  package let figures: PeriodPage

  /// What each level may have attained.
  package let attained: [PossibleAttainments]

  /// Creates a page from what levels attained, as an example gives it.
  package init(figures: PeriodPage, attained: [PossibleAttainments]) {
    self.figures = figures
    self.attained = attained
  }

  /// Creates a page from what was measured.
  /// - Parameters:
  ///   - period: The period.
  ///   - readings: Its readings.
  ///   - series: The figures of series in it.
  ///   - agreement: The agreement.
  package init(
    _ period: CalendarPeriod,
    _ readings: [LevelReading],
    series: [String: SeriesFigures.Figure] = [:],
    _ agreement: Agreement
  ) {
    let levels = readings.map { ($0.level.name, LevelFigures($0)) }
    figures = PeriodPage(
      period,
      levels: Dictionary(levels) { first, _ in first },
      series: series
    )
    attained = readings.map { PossibleAttainments($0, agreement) }
  }
}

extension LevelFigures {
  /// What a reading brings to calculations; one that lies between bounds brings nothing yet.
  package init(_ reading: LevelReading) {
    let isMet: Bool? =
      switch reading.verdict {
      case .met: true
      case .missed: false
      case .noReading, .reported, .notDecided: nil
      }
    guard reading.bounds == nil else {
      self.init(isMet: isMet, attained: nil, counts: nil, isOpen: true)
      return
    }
    let counts: Counts? =
      switch reading.unit {
      case .subjects: Counts(good: reading.above, counted: reading.below, isTime: false)
      case .time: Counts(good: reading.above, counted: reading.below, isTime: true)
      case .figure: nil
      }
    let isNought = reading.below == 0 && reading.isNought
    self.init(
      isMet: isMet,
      attained: reading.attained ?? (isNought ? .zero : nil),
      counts: counts,
      isOpen: reading.verdict == .notDecided
    )
  }
}

extension LevelReading {
  // Nothing counted is the figure 0 where the text says so.
  fileprivate var isNought: Bool {
    if case .figure(let figure) = level.measure {
      return level.empty == .nought && figure.isNoughtOfNothing
    }
    return false
  }
}
