import Agreements
package import Quantities
import ServiceHours

/// Notices of which data tell.
extension NoticeReader {
  /// What duties are counted from that begin with the receipt of a notice.
  ///
  /// A notice that is not received begins nothing; when one is deemed received is known once it is sent.
  func receipts(of event: EventName, until cutOff: Instant) -> [DutyAnchor] {
    let told = events.events(EventQuestion(event)).filter { $0.at <= cutOff }
    return told.compactMap { sent in
      guard let notice = notice(sent, of: event, until: cutOff) else { return nil }
      let receipt = receipt(of: notice)
      guard let moment = receipt.moment else { return nil }
      let instant = receipt.zone.instant(of: moment.civil)
      return DutyAnchor(
        label: sent.subject.isEmpty ? nil : sent.subject,
        record: sent.subject.isEmpty ? nil : sent.record,
        arose: instant,
        from: moment.hasTime
          ? CountingAnchor(instant, in: agreement.zone) : CountingAnchor(moment.civil.date)
      )
    }
  }

  /// When the notices are received that data tell of, in the order in which they were sent.
  package func receipts(until cutOff: Instant) -> [DeemedReceipt] {
    guard let event = agreement.governance.notices?.sent else { return [] }
    return events.events(EventQuestion(event)).filter { $0.at <= cutOff }
      .compactMap { notice($0, of: event, until: cutOff) }.map { receipt(of: $0) }
  }

  /// The events that a text asks about notices.
  static func events(of agreement: Agreement) -> [EventName] {
    let sent = [agreement.governance.notices?.sent].compactMap(\.self)
    let rules = agreement.receipts?.rules ?? []
    return sent + rules.flatMap(\.events)
  }

  /// The notice that an event tells of, or nil when it tells of none.
  private func notice(
    _ sent: ToldEvent,
    of event: EventName,
    until cutOff: Instant
  ) -> SentNotice? {
    guard let rule = agreement.governance.notices, rule.sent == event,
      let record = agreement.record(event.record),
      let channel = name(rule.channel, of: sent, record)
    else { return nil }
    var since: [EventName: Instant] = [:]
    for name in (agreement.receipts?.rules ?? []).flatMap(\.events) {
      let first = events.events(EventQuestion(name)).first {
        $0.subject == sent.subject && $0.at >= sent.at && $0.at <= cutOff
      }
      since[name] = first?.at
    }
    let civil = agreement.zone.civilTime(at: sent.at)
    return SentNotice(
      channel: channel,
      sent: DeemedReceipt.Moment(civil, hasTime: true),
      addressee: name(rule.addressee, of: sent, record),
      since: since
    )
  }

  private func name(_ field: String?, of event: ToldEvent, _ record: Record) -> String? {
    guard let slot = field.flatMap(record.slot), case .names(let names) = record.fields[slot].kind,
      names.indices.contains(Int(event.facts[slot]))
    else { return nil }
    return names[Int(event.facts[slot])]
  }
}

extension ReceiptRule {
  /// The events it speaks of.
  fileprivate var events: [EventName] {
    switch self {
    case .when(let event): [event]
    case .unless(let rebuttal, let other): rebuttal.by + other.events
    default: []
    }
  }
}
