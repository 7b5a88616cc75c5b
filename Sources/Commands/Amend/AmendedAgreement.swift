import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Revisions
import Settlement

/// An agreement with its amendments and its data: each subject is measured under the text that binds it,
/// each period settled under the text that governs it.
struct AmendedAgreement {
  /// The texts with their data, the first as signed.
  let texts: [LoadedAgreement]

  /// Which text governs what.
  let versions: TextVersions

  // By text, record and subject, whether the text binds it; nil when there is one text, or when no
  // amendment reaches subjects, which then follow the period.
  private let bound: [BoundSubjects]?

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
    if AmendmentFile.beside(options.agreement).isEmpty {
      return try LoadedAgreement.open(
        options,
        text: source,
        figures: figures,
        wantsDigests: wantsDigests,
        on: console
      ).map(AmendedAgreement.init(only:))
    }
    if options.state != nil {
      throw ValidationError(
        "\(options.agreement) has amendments beside it, and a state goes on under one text: give its exports "
          + "with --data, or a packed log with --packed"
      )
    }
    guard let text = try AmendedText.withAmendments(beside: source, on: console),
      let versions = try versions(of: text, on: console)
    else { return nil }
    var texts: [LoadedAgreement] = []
    for version in text.versions {
      let loaded = try LoadedAgreement.open(
        options,
        text: version.source,
        figures: figures,
        wantsDigests: wantsDigests,
        on: console
      )
      guard let loaded else { return nil }
      texts.append(loaded)
    }
    // One instant for all: what happened between two cut-offs would count under one text only.
    let cutOff = texts.map(\.cutOff).max() ?? texts[0].cutOff
    texts = texts.map { $0.asKnown(at: cutOff) }
    return AmendedAgreement(texts, versions, amendments: text)
  }

  /// An agreement without amendments.
  private init(only text: LoadedAgreement) {
    texts = [text]
    bound = nil
    guard let versions = try? TextVersions([.init(text.agreement, nil, reaches: [])]) else {
      preconditionFailure("one text reaches nothing")
    }
    self.versions = versions
  }

  private init(
    _ texts: [LoadedAgreement],
    _ versions: TextVersions,
    amendments: AmendedText
  ) {
    self.texts = texts.enumerated().map { place, text in
      text.resting(on: amendments.versions[...place].compactMap(\.amendment))
    }
    self.versions = versions
    bound = versions.event.map { SubjectBinding(texts, versions, $0).bound }
  }

  private static func versions(
    of text: AmendedText,
    on console: Console
  ) throws -> TextVersions? {
    let versions = text.versions.compactMap { version in
      version.compilation.agreement.map {
        TextVersions.Version($0, version.amendment, reaches: text.reaches(of: version))
      }
    }
    guard versions.count == text.versions.count else {
      let source = text.versions[0].source
      _ = AgreementFile.load(source, on: console)
      return nil
    }
    do throws(TextVersions.Refusal) {
      return try TextVersions(versions)
    } catch {
      console.complainLine(words(error))
      return nil
    }
  }

  private static func words(_ refusal: TextVersions.Refusal) -> String {
    switch refusal {
    case .severalEvents:
      "the amendments bind subjects by different events; let all of them reach the same, such as tickets "
        + "opened on or after effective"
    case .unknownEvent(let plural, let event):
      "an amendment reaches \(plural) \(event), and the agreement has no such record or event"
    }
  }

  // MARK: Measuring

  /// The text that governs a period.
  func text(governing period: CalendarPeriod) -> LoadedAgreement {
    texts[versions.governing(period)]
  }

  /// The text that binds a subject; the first as signed when nobody knows the subject.
  func text(binding subject: String) -> LoadedAgreement {
    guard let bound else { return texts[texts.count - 1] }
    let place = texts.indices.last { place in
      let log = texts[place].log
      return log.records.indices.contains { record in
        log.records[record].subjects.known(subject).map { bound[place].holds($0, record: record) }
          ?? false
      }
    }
    return texts[place ?? 0]
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
    let governing = texts[place]
    guard let bound else { return governing.measure(periods, wantsLists: wantsLists) }
    let measurer = governing.measurer(for: periods)
    let axis = measurer.axis(of: periods)
    var partials: [Partial] = []
    for (older, text) in texts.enumerated() {
      guard let agreement = text.agreement.measured(for: governing.agreement) else {
        throw cannotCount(older, by: place)
      }
      let own = text.under(agreement).measurer(for: periods, bound: bound[older])
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

  private func cannotCount(_ older: Int, by place: Int) -> ValidationError {
    func name(_ place: Int) -> String {
      versions.versions[place].amendment.map { "amendment \($0.number)" } ?? "the first text"
    }
    return ValidationError(
      "the levels of \(name(place)) speak of clocks, records or fields that the text of \(name(older)) "
        + "does not have, and that text binds some of the subjects: measure a period in which it binds none"
    )
  }

  /// Every open clock under the text that binds its subject, by when it falls due.
  func openClocks() -> [OpenClock] {
    guard let bound else { return texts[texts.count - 1].measurer(for: []).openClocks() }
    return texts.enumerated().flatMap { place, text in
      text.measurer(for: [], bound: bound[place]).openClocks()
    }.sorted { $0.isDue(before: $1) }
  }

  /// The runs of every subject under the text that binds it, by text.
  func subjects(in periods: [CalendarPeriod]) -> [(text: LoadedAgreement, Measurement)] {
    guard let bound else {
      let text = periods.first.map(text(governing:)) ?? texts[0]
      return [(text, text.measure(periods, wantsSubjects: true))]
    }
    return texts.enumerated().map { place, text in
      (text, text.measurer(for: periods, bound: bound[place]).measure(periods, wantsSubjects: true))
    }
  }
}
