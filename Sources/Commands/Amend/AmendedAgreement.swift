import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours

/// An agreement with its amendments and its data: each subject is measured under the text that binds it,
/// each period settled under the text that governs it.
struct AmendedAgreement: Sendable {
  /// The texts with their data, the first as signed.
  let texts: [LoadedAgreement]

  /// Which text governs what.
  let versions: TextVersions

  /// Which text binds each subject; nil when there is one text, or when no amendment reaches subjects, which
  /// then follow the period.
  let binding: SubjectBinding?

  /// Reads an agreement, the amendments beside it, and its data.
  /// - Returns: All of it, or nil when text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  static func open(
    _ options: DataOptions,
    figures: [String] = [],
    wantsDigests: Bool = true,
    on console: Console
  ) throws -> AmendedAgreement? {
    let source = try TextFile.read(options.agreement)
    let text = try AmendedText.withAmendments(beside: source)
    guard let versions = text.textVersions(on: console) else {
      if text.hasErrors { AgreementFile.tellNothingRan(source, on: console) }
      return nil
    }
    // An instant that cannot be read is told before the data, which may take long.
    let asked = try options.at.map { at in
      try versions.versions.map { try LoadedAgreement.cutOff(at, in: $0.agreement.zone) }
    }
    // A series is known to all texts or to the later ones; who reads figures is the last of them.
    let last = versions.versions[versions.versions.count - 1].agreement
    guard let figures = try FiguresFiles.read(figures, for: last, on: console) else { return nil }
    let data = try AmendedData.open(options, for: versions, wantsDigests: wantsDigests, on: console)
    guard let logs = data?.logs else { return nil }
    // One instant for all: what happened between two cut-offs would count under one text only.
    guard let cutOff = (asked ?? logs.compactMap(\.lastInstant)).max() else {
      console.complainLine("nothing happened in the data, so there is no cut-off; give --at")
      return nil
    }
    let amended = AmendedAgreement(
      versions,
      logs,
      figures: figures,
      cutOff: cutOff,
      threads: options.threads ?? Threads.usual
    )
    guard let path = options.deliveries else { return amended }
    guard let kept = try DeliveryFile.read(path, for: last, on: console) else { return nil }
    return AmendedAgreement(
      amended.texts.map { $0.knowing(kept.deliveries, kept.source) },
      like: amended
    )
  }

  /// Puts texts and data together.
  /// - Parameters:
  ///   - versions: The texts.
  ///   - logs: The log of each, closed.
  ///   - figures: The figures of its series.
  ///   - cutOff: The instant up to which events are looked at.
  ///   - threads: How many threads may work at once.
  init(
    _ versions: TextVersions,
    _ logs: [EventLog],
    figures: SeriesFigures = SeriesFigures(),
    cutOff: Instant,
    threads: Int
  ) {
    let texts = zip(versions.versions, logs).enumerated().map { place, pair in
      let amendments = versions.versions[...place].compactMap(\.amendment)
      return LoadedAgreement(
        agreement: pair.0.agreement,
        log: pair.1,
        cutOff: cutOff,
        provenance: Provenance(pair.0.agreement, hash: FileDigest.text)
          .resting(on: amendments, hash: FileDigest.text)
          .resting(on: figures, hash: FileDigest.text),
        threads: threads,
        figures: figures
      )
    }
    self.texts = texts
    self.versions = versions
    binding = versions.event.map { SubjectBinding(texts, versions, $0) }
  }

  /// The instant up to which events are looked at.
  var cutOff: Instant { texts[0].cutOff }

  // MARK: Measuring

  /// The text that governs a period, or its last part.
  func text(governing period: CalendarPeriod) -> LoadedAgreement {
    texts[versions.lastGoverning(period)]
  }

  /// The text that binds a subject, or that of a period where subjects follow the period.
  /// - Parameters:
  ///   - subject: The subject's name.
  ///   - period: The period that is spoken of, or nil for that of the cut-off.
  /// - Returns: The text; of a subject that nobody knows the first.
  func text(binding subject: String, in period: CalendarPeriod?) -> LoadedAgreement {
    let followed = period.map(versions.lastGoverning) ?? textToday
    guard let binding else { return texts[followed] }
    var isKnown = false
    for place in texts.indices.reversed() {
      let log = texts[place].log
      let bound = binding.subjects(of: place, withOthers: place == followed)
      for record in log.records.indices {
        guard let number = log.records[record].subjects.known(subject) else { continue }
        isKnown = true
        if bound.holds(number, record: record) { return texts[place] }
      }
    }
    return texts[isKnown ? followed : 0]
  }

  /// The place of the text that governs the cut-off.
  var textToday: Int {
    let date = texts[0].agreement.zone.civilTime(at: cutOff).date
    let length = texts[0].agreement.periods ?? .month
    let parts = versions.parts(of: CalendarPeriod(length, holding: date))
    return parts.last { $0.first <= date }?.text ?? 0
  }

  /// Measures a part of a period.
  func measure(_ part: PeriodPart, wantsLists: Bool = true) throws -> Measurement {
    try measure(
      [part.period],
      under: texts[part.text].agreement.cut(to: part),
      of: part.text,
      wantsLists: wantsLists
    )
  }

  /// Measures periods that one text governs.
  /// - Parameters:
  ///   - periods: The periods.
  ///   - place: The place of the text that governs them.
  ///   - wantsLists: True when subjects must be named that were missed, open or left out.
  /// - Returns: The readings.
  /// - Throws: `ValidationError` when an older text's subjects cannot be counted by the levels of this one.
  func measure(
    _ periods: [CalendarPeriod],
    by place: Int,
    wantsLists: Bool = true
  ) throws -> Measurement {
    try measure(periods, under: texts[place].agreement, of: place, wantsLists: wantsLists)
  }

  // The agreement is that of the place, cut to the part where a part is measured.
  private func measure(
    _ periods: [CalendarPeriod],
    under agreement: Agreement,
    of place: Int,
    wantsLists: Bool
  ) throws -> Measurement {
    let governing = texts[place].under(agreement)
    guard let binding else { return governing.measure(periods, wantsLists: wantsLists) }
    let measurer = governing.measurer(for: periods)
    let axis = measurer.axis(of: periods)
    var partials: [Partial] = []
    for (older, text) in texts.enumerated() {
      guard let agreement = text.agreement.measured(for: governing.agreement) else {
        throw cannotCount(older, by: place)
      }
      let bound = binding.subjects(of: older, withOthers: older == place)
      let own = text.under(agreement).measurer(for: periods, bound: bound)
      guard measurer.counts(for: own) else { throw cannotCount(older, by: place) }
      let slices = own.slices
      partials += Threads.map(slices.count, atMost: text.threads) {
        measurer.renumbered(
          own.partial(of: slices[$0], on: axis, wantsLists: wantsLists),
          of: own
        )
      }
    }
    return measurer.measurement(of: periods, from: partials, wantsLists: wantsLists)
  }

  /// Why the levels of a text cannot count the subjects of an older one.
  func cannotCount(_ older: Int, by place: Int) -> ValidationError {
    ValidationError(
      "the levels of \(versions.name(of: place)) speak of clocks, records or fields that the text of "
        + "\(versions.name(of: older)) does not have, and that text binds some of the subjects: measure a "
        + "period in which it binds none"
    )
  }

  /// The runs of every subject under the text that binds it, by text; subjects that follow the period are
  /// read under the text that governs the first.
  func subjects(in periods: [CalendarPeriod]) -> [(text: LoadedAgreement, Measurement)] {
    let first = periods.first.map(versions.lastGoverning) ?? 0
    guard let binding else {
      return [(texts[first], texts[first].measure(periods, wantsSubjects: true))]
    }
    return texts.enumerated().map { place, text in
      let bound = binding.subjects(of: place, withOthers: place == first)
      return (text, text.measurer(for: periods, bound: bound).measure(periods, wantsSubjects: true))
    }
  }
}
