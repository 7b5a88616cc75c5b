package import Agreements
package import Quantities
import ServiceHours

/// Finds the dates that a text fixes by itself, before anything has happened.
package struct DateReader {
  private let agreement: Agreement
  private let reader: DutyReader

  /// The last day that is looked at.
  private let last: CivilDate

  /// Prepares to look.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - last: The day up to which what comes round is looked at.
  package init(_ agreement: Agreement, until last: CivilDate) {
    self.agreement = agreement
    self.last = last
    reader = DutyReader(
      agreement,
      log: EventLog(agreement, feeds: []),
      // The last moment of the day: what begins with the next one is not looked at.
      cutOff: agreement.zone.startOfDay(last.adding(days: 1)) - Span(microseconds: 1)
    )
  }

  /// The dates, the earliest first.
  ///
  /// What is due because of something that happened has no date yet, and is not among them.
  package func dates() -> [WatchedDate] {
    let all = term + renewals + endings + reviews + duties + reports + evidence
    return all.enumerated().sorted { left, right in
      (left.element.date, left.offset) < (right.element.date, right.offset)
    }.map(\.element)
  }

  // MARK: The term

  /// The last day of the term, or of its fixed part.
  private var end: CivilDate? { agreement.inForce.last ?? agreement.fixedTermEnd }

  private var term: [WatchedDate] {
    [WatchedDate(.begin, on: agreement.inForce.first)]
      + (end.map { [WatchedDate(.expiry, on: $0)] } ?? [])
  }

  private var renewals: [WatchedDate] {
    guard let end else { return [] }
    return agreement.governance.renewals.flatMap { renewal in
      var dates: [WatchedDate] = []
      var (term, number) = (end, Int64(1))
      while number <= renewal.times ?? .max, term <= last || number == 1 {
        dates += self.dates(of: renewal, number, after: term)
        guard let next = renewed(term, by: renewal.lasts), next > term else { break }
        (term, number) = (next, number + 1)
      }
      return dates
    }
  }

  private func dates(
    of renewal: Renewal,
    _ number: Int64,
    after term: CivilDate
  ) -> [WatchedDate] {
    func date(_ sort: WatchedDate.Sort, _ day: CivilDate) -> WatchedDate {
      WatchedDate(
        sort,
        renewal.name,
        label: "\(number)",
        on: day,
        by: [renewal.needs].compactMap(\.self),
        citation: renewal.citation
      )
    }
    let notice = renewal.notice.flatMap {
      reader.counters.count($0, before: CountingAnchor(term), nil)
    }
    let next = renewed(term, by: renewal.lasts)
    return (notice.map { [date(.renewalNotice, $0.last)] } ?? [])
      + (next.map { [date(.renewedExpiry, $0)] } ?? [])
  }

  // A term of months goes on from the day after the old one, so that it ends where months end.
  private func renewed(_ term: CivilDate, by length: Limit) -> CivilDate? {
    if case .months(let months) = length.length {
      return term.adding(days: 1).adding(months: months).adding(days: -1)
    }
    return reader.counters.count(length, after: CountingAnchor(term), nil)?.last
  }

  private var endings: [WatchedDate] {
    agreement.governance.endings.flatMap { ending -> [WatchedDate] in
      guard let day = ending.notBefore else { return [] }
      let notice = ending.notice.flatMap {
        reader.counters.count($0, before: CountingAnchor(day), nil)
      }
      func date(_ sort: WatchedDate.Sort, _ day: CivilDate) -> WatchedDate {
        WatchedDate(sort, ending.name, on: day, by: [ending.by], citation: ending.citation)
      }
      return (notice.map { [date(.endingNotice, $0.last)] } ?? []) + [date(.earliestEnd, day)]
    }
  }

  // MARK: What comes round

  private var reviews: [WatchedDate] {
    let first = agreement.inForce.first
    return agreement.governance.reviews.flatMap { review in
      var dates: [WatchedDate] = []
      // Counted from the first day and never from the review before, so that months keep their day.
      while let next = reader.counters.count(
        review.every,
        times: dates.count + 1,
        CountingAnchor(first),
        nil
      ), next.last <= last, next.last > dates.last?.date ?? first {
        dates.append(
          WatchedDate(
            .review,
            review.name,
            label: "\(dates.count + 1)",
            on: next.last,
            by: review.by,
            says: review.records.isEmpty ? nil : review.records.joined(separator: "; "),
            citation: review.citation
          )
        )
      }
      return dates
    }
  }

  private var duties: [WatchedDate] {
    reader.readings().all.compactMap { reading in
      reading.due.map { due in
        WatchedDate(
          .duty,
          reading.duty.name,
          label: reading.label,
          on: due.last,
          at: due.endsWithDay ? nil : due.end,
          by: [reading.duty.by],
          says: reading.duty.says,
          citation: reading.duty.citation
        )
      }
    }
  }

  private var reports: [WatchedDate] {
    var session = DutySession(reader)
    return agreement.governance.reports.flatMap { report -> [WatchedDate] in
      guard let due = report.due else { return [] }
      return session.instances(of: due, nil).compactMap { instance in
        instance.due.map { due in
          WatchedDate(
            .report,
            report.name,
            label: instance.label,
            on: due.last,
            at: due.endsWithDay ? nil : due.end,
            by: report.to,
            says: report.holds.isEmpty ? nil : report.holds.joined(separator: ", "),
            citation: report.citation
          )
        }
      }
    }
  }

  // MARK: What lapses

  private var evidence: [WatchedDate] {
    agreement.governance.evidence.flatMap { evidence -> [WatchedDate] in
      guard let expires = evidence.expires else { return [] }
      let asked = evidence.asked.flatMap {
        reader.counters.count($0, before: CountingAnchor(expires), nil)
      }
      func date(_ sort: WatchedDate.Sort, _ day: CivilDate) -> WatchedDate {
        WatchedDate(
          sort,
          evidence.name,
          on: day,
          by: [evidence.by],
          says: evidence.says,
          citation: evidence.citation
        )
      }
      return (asked.map { [date(.evidenceAsked, $0.last)] } ?? [])
        + [date(.evidenceExpiry, expires)]
    }
  }
}
