package import Agreements
package import Quantities

/// What a level attained in a period, and what stands behind it.
package struct LevelReading: Sendable {
  /// What is above and below the line.
  package enum Unit: Sendable {
    /// Subjects whose clock was met, out of those counted.
    case subjects
    /// Microseconds not down, out of those agreed.
    case time
    /// A figure: the numbers whose quotient is what was attained, in the level's unit.
    case figure
  }

  /// Whether the goal was reached.
  package enum Verdict: String, Sendable {
    case met
    case missed
    /// The population is empty and the text says that there is no reading.
    case noReading = "no reading"
    /// The text sets no goal: the figure is only reported.
    case reported
    /// It hangs on waits that no feed tells: met or missed, or perhaps there is no reading.
    case notDecided = "not decided"
  }

  /// What stands behind the figures.
  package enum Detail: Sendable {
    case share(ShareDetail)
    case availability(AvailabilityDetail)
    case figure(FigureDetail)
  }

  /// The level.
  package let level: ServiceLevel

  /// The period.
  package let period: CalendarPeriod

  /// What is good; the least of it where the reading has bounds.
  package let above: Int64

  /// What is counted; all that may count where the reading has bounds.
  package let below: Int64

  /// What the figures count.
  package let unit: Unit

  /// Whether the goal was reached.
  package let verdict: Verdict

  /// True when it was reached only because the population is small.
  package let isForgiven: Bool

  /// Why the reading may still change, one sentence each; none when it is final.
  package private(set) var openQuestions: [String]

  /// What stands behind the figures.
  package let detail: Detail

  /// What the reading lies between, or nil where it is one figure.
  package private(set) var bounds: ReadingBounds? = nil

  /// The exact share attained, or nil of nothing and where there is no one figure.
  package var attained: Ratio? {
    below == 0 || bounds != nil ? nil : Ratio(Int128(above), Int128(below))
  }

  /// The same reading with more that is open.
  func questioned(_ questions: [String]) -> LevelReading {
    var reading = self
    reading.openQuestions += questions
    return reading
  }
}
