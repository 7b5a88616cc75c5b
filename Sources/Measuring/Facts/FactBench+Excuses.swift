import Agreements
import Quantities
import ServiceHours

/// Facts that change what levels count.
extension FactBench {
  func grant(_ fact: Int, _ forMoney: Bool, _ agreement: inout Agreement, _ log: inout EventLog) {
    let entry = entries[fact]
    if case .none = edits[fact] { return }
    switch entry.change {
    case .excuse(_, let effect):
      guard effect != .money || forMoney, let excuse = excuse(by: fact) else { return }
      agreement.grantedExcuses.append(excuse)
    case .excusedTime(let level, let stretch, let effect):
      guard effect != .money || forMoney else { return }
      exclude(stretch, of: level, effect, entry, &agreement, &log)
    case .event, .interval, .field, .outOfScope: break
    }
  }

  /// What a fact excuses a subject from, or nil where it excuses none.
  func excuse(by fact: Int) -> GrantedExcuse? {
    let entry = entries[fact]
    if case .none = edits[fact] { return nil }
    guard case .excuse(let name, let effect) = entry.change, let subject = entry.subject else {
      return nil
    }
    return GrantedExcuse(
      name: entry.name,
      record: entry.record,
      subject: subject,
      of: name,
      counts: effect == .verdict
    )
  }

  // Excused time is an interval of a kind of its own, with an exclusion of it.
  private func exclude(
    _ stretch: FactStretch,
    of level: String,
    _ effect: FactEffect,
    _ entry: FactEntry,
    _ agreement: inout Agreement,
    _ log: inout EventLog
  ) {
    guard let place = agreement.records.firstIndex(where: { $0.name == entry.record }) else {
      return
    }
    let record = agreement.records[place]
    let citation = Citation(clause: nil, term: entry.name, range: entry.range)
    agreement.records[place] = record.adding(EventKind(name: entry.name, fields: []))
    agreement.exclusions.append(
      Exclusion(
        name: entry.name,
        level: level,
        effect: effect == .verdict ? .downTime : .downAndAgreedTime,
        when: EventPattern(
          record: record.name,
          event: entry.name,
          condition: nil,
          citation: citation
        ),
        announced: nil,
        between: nil,
        quota: nil,
        citation: citation
      )
    )
    let width = log.records[place].contents.facts.width
    log.records[place].intervals.append(
      IntervalRow(
        kind: record.intervals.count,
        start: agreement.zone.instant(of: stretch.from.time),
        end: agreement.zone.instant(of: stretch.to.time),
        facts: log.records[place].contents.facts.row(of: FactLine.slots([:], width)),
        identity: "",
        feed: 0,
        file: .max,
        line: 0
      )
    )
  }
}

extension Record {
  /// The record with one more kind of interval.
  fileprivate func adding(_ interval: EventKind) -> Record {
    Record(
      name: name,
      events: events,
      intervals: intervals + [interval],
      fields: fields,
      citation: citation
    )
  }
}
