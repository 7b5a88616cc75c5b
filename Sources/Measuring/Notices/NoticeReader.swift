import Agreements
import Quantities
import ServiceHours

/// Says when notices are deemed received.
package struct NoticeReader: Sendable {
  let agreement: Agreement
  let counters: PeriodCounters
  let events: ToldEvents

  init(_ agreement: Agreement, counters: PeriodCounters, events: ToldEvents) {
    self.agreement = agreement
    self.counters = counters
    self.events = events
  }

  /// When a notice is received: nothing when no row of the table speaks of it.
  package func receipt(of notice: SentNotice) -> DeemedReceipt {
    let zone = zone(of: notice)
    let sent = notice.sent.read(in: zone, from: agreement.zone)
    guard let row = row(of: notice.channel, sent, zone), let receipts = agreement.receipts else {
      return DeemedReceipt(moment: nil, zone: zone, row: nil, rebuttal: nil)
    }
    var rule = receipts.rules[row]
    if case .unless(let rebuttal, let other) = rule {
      if let by = rebuttal.by.first(where: { notice.since[$0] != nil }) {
        return DeemedReceipt(moment: nil, zone: zone, row: row, rebuttal: by)
      }
      rule = other
    }
    let moment = moment(rule, sent, notice, zone)
    return DeemedReceipt(moment: moment, zone: zone, row: row, rebuttal: nil)
  }

  /// The zone of the place whose wall clock decides.
  private func zone(of notice: SentNotice) -> Zone {
    guard agreement.governance.notices?.clock == .recipient else { return agreement.zone }
    let party = agreement.parties.first { $0.role == notice.addressee }
    return party?.zone ?? agreement.zone
  }

  // MARK: The row

  private func row(of channel: String, _ sent: DeemedReceipt.Moment, _ zone: Zone) -> Int? {
    guard let table = agreement.receipts?.table else { return nil }
    return table.placeOfRow { input, test in
      input == .channel ? test.allows(channel) : allows(test, sent, zone)
    }
  }

  private func allows(_ test: CellTest, _ sent: DeemedReceipt.Moment, _ zone: Zone) -> Bool {
    guard case .workingDay(let hours, let before, let orAt) = test else {
      return test == .any || test == .otherwise
    }
    guard counter(hours, zone).isWorkingDay(sent.civil.date) else { return false }
    guard let before else { return true }
    let clock = sent.civil.clock
    return sent.hasTime && (orAt ? clock <= before : clock < before)
  }

  /// A counter of the working days of some hours, by the wall clock that decides.
  private func counter(_ hours: String, _ zone: Zone) -> PeriodCounter {
    let own = counters.counter(nil, workingDays: hours)
    guard zone != agreement.zone else { return own }
    return PeriodCounter(
      own.rule,
      in: zone,
      workingDays: counters.table(hours, in: zone),
      daysOff: own.daysOff
    )
  }

  // MARK: The moment

  private func moment(
    _ rule: ReceiptRule,
    _ sent: DeemedReceipt.Moment,
    _ notice: SentNotice,
    _ zone: Zone
  ) -> DeemedReceipt.Moment? {
    switch rule {
    case .onDelivery, .whenSent: return sent
    case .thatDay: return .day(sent.civil.date)
    case .nextWorkingDay(let hours, let time):
      let date = counter(hours, zone).workingDay(after: sent.civil.date, count: 1)
      return date.map { date in
        time.map { .init(CivilTime(date: date, clock: $0), hasTime: true) } ?? .day(date)
      }
    case .workingDayAfterPosting(let count, let hours):
      return counter(hours, zone).workingDay(after: sent.civil.date, count: count).map { .day($0) }
    case .dayAfterPosting(let count, let hours):
      let date = sent.civil.date.adding(days: count)
      guard let hours else { return .day(date) }
      let counter = counter(hours, zone)
      if counter.isWorkingDay(date) { return .day(date) }
      return counter.workingDay(after: date, count: 1).map { .day($0) }
    case .after(let length):
      guard sent.hasTime else { return nil }
      let anchor = CountingAnchor(zone.instant(of: sent.civil), in: zone)
      let end = counters.count(length, after: anchor, .plain(length.citation))?.end
      return end.map { .init(zone.civilTime(at: $0), hasTime: true) }
    case .when(let event):
      return notice.since[event].map { .init(zone.civilTime(at: $0), hasTime: true) }
    case .unless(_, let other): return moment(other, sent, notice, zone)
    }
  }
}

extension DeemedReceipt.Moment {
  /// A date of which no time is known.
  fileprivate static func day(_ date: CivilDate) -> DeemedReceipt.Moment {
    DeemedReceipt.Moment(CivilTime(date: date, clock: .midnight), hasTime: false)
  }

  /// The moment by the wall clock of another zone; a date alone stays what it is.
  fileprivate func read(in zone: Zone, from other: Zone) -> DeemedReceipt.Moment {
    guard hasTime, zone != other else { return self }
    return DeemedReceipt.Moment(zone.civilTime(at: other.instant(of: civil)), hasTime: true)
  }
}
