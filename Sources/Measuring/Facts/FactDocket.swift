package import Agreements
package import Quantities
import ServiceHours

/// The facts of an agreement as they stand at an instant, in the order written.
package struct FactDocket: Sendable {
  /// The facts with how each stands.
  package let cases: [FactCase]

  /// The instant they stand at: what was told or answered later is not known.
  package let knownAt: Instant

  /// Looks how facts stand.
  /// - Parameters:
  ///   - book: The facts.
  ///   - agreement: The agreement, which may say until when they are told and what silence means.
  ///   - log: What feeds told, closed, or nil where there is no data: limits of facts that name no time are then not known.
  ///   - knownAt: The instant that is asked for, or nil for the last at which anything is known.
  ///   - cutOff: The last instant that counts, or nil where there is no data.
  package init(
    _ book: FactBook,
    _ agreement: Agreement,
    log: EventLog? = nil,
    knownAt: Instant? = nil,
    cutOff: Instant? = nil
  ) {
    let moments = book.entries.flatMap { [$0.told] + $0.answers.map(\.at) }
    let knownAt =
      knownAt ?? (moments + [cutOff].compactMap(\.self)).max() ?? Instant(microseconds: 0)
    self.knownAt = knownAt
    let limits = FactLimits(agreement, log, around: moments + [knownAt])
    cases = book.entries.map { entry in
      let toldBy = limits.toldBy(entry)
      let answeredBy = limits.answeredBy(entry)
      return FactCase(
        entry: entry,
        standing: FactDocket.standing(
          entry,
          toldBy.map { $0.isInTime(entry.told) } ?? true,
          answeredBy,
          agreement.governance.facts?.silence?.agrees ?? false,
          knownAt
        ),
        toldBy: toldBy,
        answeredBy: answeredBy
      )
    }
  }

  private static func standing(
    _ entry: FactEntry,
    _ isInTime: Bool,
    _ answeredBy: PeriodCount?,
    _ silenceAgrees: Bool,
    _ knownAt: Instant
  ) -> FactStanding {
    guard entry.told <= knownAt else { return .untold }
    var standing: FactStanding = isInTime ? .unanswered : .lapsed
    let answers = entry.answers.filter { $0.at <= knownAt }
    // Silence speaks once the time is over, unless somebody answered in time.
    if isInTime, let end = answeredBy, !end.isInTime(knownAt),
      !answers.contains(where: { end.isInTime($0.at) })
    {
      standing =
        silenceAgrees ? .accepted(since: end.end, bySilence: true) : .refused(since: end.end)
    }
    for answer in answers {
      switch answer.word {
      case .accepted:
        // What was withdrawn is over; it would have to be told again.
        if case .withdrawn = standing { break }
        if !standing.counts { standing = .accepted(since: answer.at, bySilence: false) }
      // What silence or a late telling settled is not disputed any more.
      case .disputed: if standing.isOpen { standing = .disputed(since: answer.at) }
      case .withdrawn: standing = .withdrawn(since: answer.at)
      }
    }
    return standing
  }

  /// The facts that count.
  package var accepted: [FactEntry] { cases.filter { $0.standing.counts }.map(\.entry) }

  /// The facts of which nobody knows yet whether they count.
  package var open: [FactEntry] { cases.filter { $0.standing.isOpen }.map(\.entry) }

  /// True when no fact changes anything, or may.
  package var isIdle: Bool { !cases.contains { $0.standing.counts || $0.standing.isOpen } }
}
