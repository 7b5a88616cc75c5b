package import Quantities
package import Diagnostics

/// One thing a worked example says must come out.
package struct Expectation: Hashable, Sendable {
  /// What must come out.
  package enum Claim: Hashable, Sendable {
    /// A fact of the subject or the answer of a table's output, such as `priority urgent`.
    case fact(name: String, value: Literal)

    /// A clock of the subject; parts left out are not tested.
    case clock(name: String, elapsed: Span?, due: CivilTime?, outcome: String?)

    /// A level's exact figures, above and below the line, in a unit: `minutes`, or counted subjects.
    case figures(level: String, above: Int64, below: Int64, inMinutes: Bool)

    /// What a level attained, as a share, a number or a length of time.
    case attained(level: String, Goal.Bound)

    /// The served time of a clock in which one holder had the subject.
    case held(clock: String, by: String, Span)

    /// Whether a level was met or missed.
    case level(name: String, isMet: Bool)

    /// The credit, summed over levels before any cap, as a share of the base.
    case sum(Percent)

    /// The credit, after any cap, as a share of the base.
    case credit(Percent)

    /// Whether the cap was reached.
    case capReached(Bool)

    /// The amount payable.
    case payable(Money)

    /// What a line of the invoice comes to, such as `design.beyond`.
    case charged(line: String, Money)

    /// What the invoice comes to.
    case invoiced(Money)

    /// What a line of a calculation, a credit or any other figure comes to.
    case figure(FigureName, FigureValue)

    /// When a notice is received, in the order the notices are given; a date alone is held against the date.
    case received(CivilTime, hasTime: Bool)

    /// That a notice is not received, in the order the notices are given.
    case notReceived

    /// How a duty stands.
    case duty(DutyExpectation)

    /// Until when a credit or a right may be claimed, and how that stands.
    case claim(of: String, label: String?, until: CivilDate, outcome: String?)

    /// The day on which a notice that is given ends the agreement, by an ending.
    case ends(ending: String, CivilDate)

    /// Whether hours are open on a date, or at a time.
    case isOpen(hours: String, CivilDate, at: TimeOfDay?, Bool)
  }

  /// What a figure must come to.
  package enum FigureValue: Hashable, Sendable {
    /// Exactly this.
    case exactly(Expression.Constant)

    /// This when it is rounded half-up to as many decimals as are written.
    case about(Expression.Constant, step: Ratio)

    /// Nothing: it is not known.
    case unknown
  }

  /// What must come out.
  package let claim: Claim

  /// The subject it is about, or nil when it names none.
  package let subject: ExampleSubject?

  /// The period it must come out in, or nil for the last one that is given.
  package let period: CalendarPeriod?

  /// Where it is written.
  package let range: SourceRange

  /// Creates an expectation.
  package init(
    _ claim: Claim,
    of subject: ExampleSubject? = nil,
    in period: CalendarPeriod? = nil,
    at range: SourceRange
  ) {
    self.claim = claim
    self.subject = subject
    self.period = period
    self.range = range
  }
}
