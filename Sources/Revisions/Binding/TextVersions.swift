import AgreementLanguage
package import Agreements
package import Quantities
import ServiceHours

/// Which of the texts of an amended agreement governs a period, and which binds a subject.
///
/// A subject is bound by the last text whose amendment reaches it: the one in force when the event that
/// the amendment names first happened to it. A period is governed by the last text in force when it
/// begins, unless an amendment that begins inside it says otherwise: the new text for all of it, or each text
/// for its own days.
package struct TextVersions: Sendable {
  /// One text and the amendment that made it.
  package struct Version: Sendable {
    /// The text.
    package let agreement: Agreement

    /// The amendment, or nil of the text as first signed.
    package let amendment: Amendment?

    /// What it reaches: the amendment's own words, or those of the agreement's rule for changes.
    let reaches: [Amendment.Reach]

    /// What becomes of a period that it begins in: the amendment's own words, or those of the rule.
    let straddling: Amendment.Straddling?

    /// Creates a version.
    package init(
      _ agreement: Agreement,
      _ amendment: Amendment?,
      reaches: [Amendment.Reach],
      straddling: Amendment.Straddling?
    ) {
      self.agreement = agreement
      self.amendment = amendment
      self.reaches = reaches
      self.straddling = straddling
    }
  }

  /// The event that binds subjects.
  package struct BindingEvent: Hashable, Sendable {
    /// The record's place in the agreement as first signed.
    package let record: Int

    /// The number of the event.
    package let event: Int
  }

  /// Why texts cannot be measured together.
  package enum Refusal: Error {
    /// Amendments bind subjects by different events.
    case severalEvents

    /// No record has the plural, or it has no such event.
    case unknownEvent(plural: String, event: String)
  }

  /// The texts, the first as signed.
  package let versions: [Version]

  /// The event that binds subjects, or nil when no amendment reaches subjects.
  package let event: BindingEvent?

  /// Looks at the texts of an amended agreement.
  /// - Throws: `Refusal` when subjects cannot be told apart.
  package init(_ versions: [Version]) throws(Refusal) {
    self.versions = versions
    var event: BindingEvent?
    for reach in versions.flatMap(\.reaches) {
      guard case .subjects(let plural, let name) = reach else { continue }
      let records = versions[0].agreement.records
      guard let record = records.firstIndex(where: { $0.isPlural(plural) }),
        let number = records[record].event(name)
      else { throw .unknownEvent(plural: plural, event: name) }
      let found = BindingEvent(record: record, event: number)
      if let event, event != found { throw .severalEvents }
      event = found
    }
    self.event = event
  }

  /// The parts of a period that one text governs each, in order; one part when nothing splits it.
  package func parts(of period: CalendarPeriod) -> [PeriodPart] {
    var place = 0
    var first = period.first
    var parts: [PeriodPart] = []
    for (next, version) in versions.enumerated() {
      guard let date = version.amendment?.effective.date, version.reaches.contains(.periods),
        date < period.end
      else { continue }
      if date <= first {
        place = next
      } else if version.straddling == .new {
        (parts, place, first) = ([], next, period.first)
      } else if version.straddling == .split {
        parts.append(PeriodPart(period: period, text: place, first: first, end: date))
        (place, first) = (next, date)
      }
    }
    return parts + [PeriodPart(period: period, text: place, first: first, end: period.end)]
  }

  /// The text that governs a whole period, by its place, or nil when several govern parts of it.
  package func governing(_ period: CalendarPeriod) -> Int? {
    let parts = parts(of: period)
    return parts.count == 1 ? parts[0].text : nil
  }

  /// The text that governs a period, or its last part, by its place.
  package func lastGoverning(_ period: CalendarPeriod) -> Int {
    parts(of: period).last?.text ?? 0
  }

  /// The longest stretches of periods that one text governs, such as `2026-01..2026-06`.
  package func stretches(of periods: [CalendarPeriod]) -> [String] {
    var stretches: [(place: Int?, first: CalendarPeriod, last: CalendarPeriod)] = []
    for period in periods {
      let place = governing(period)
      // Nothing goes together with a period that is split.
      if let place, let open = stretches.last, open.place == place {
        stretches[stretches.count - 1].last = period
      } else {
        stretches.append((place, period, period))
      }
    }
    return stretches.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)..\($0.last)" }
  }

  /// The text that binds a subject, by its place.
  /// - Parameter instant: When the binding event first happened to it, or nil when it never did.
  /// - Returns: The place of the text.
  package func binding(_ instant: Instant?) -> Int {
    guard let instant else { return 0 }
    let date = versions[0].agreement.zone.civilTime(at: instant).date
    return versions.lastIndex { version in
      guard let amendment = version.amendment else { return true }
      let reachesSubjects = version.reaches.contains {
        if case .subjects = $0 { true } else { false }
      }
      return reachesSubjects && amendment.effective.date <= date
    } ?? 0
  }
}
