import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import ServiceHours

/// An agreement with its data read, ready to be measured.
struct LoadedAgreement {
  let agreement: Agreement
  let log: EventLog
  let cutOff: Instant
  let provenance: Provenance
  let threads: Int
  var figures = SeriesFigures()

  /// Reads the agreement and its data.
  /// - Parameters:
  ///   - options: What was asked.
  ///   - text: The text to read in place of the one on disk, or nil for that.
  ///   - paths: The texts with the figures of its series.
  ///   - wantsDigests: False where nobody will ask what exactly was read.
  ///   - console: Where to complain.
  /// - Returns: Both, or nil when text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  static func open(
    _ options: DataOptions,
    text: SourceText? = nil,
    figures paths: [String] = [],
    wantsDigests: Bool = true,
    on console: Console
  ) throws -> LoadedAgreement? {
    let source = try text ?? TextFile.read(options.agreement)
    guard let agreement = AgreementFile.load(source, on: console) else { return nil }
    let figures = try FiguresFiles.read(paths, for: agreement, on: console)
    guard let figures else { return nil }
    let asked = try options.at.map { try cutOff($0, in: agreement.zone) }
    let opened = try OpenedLog.open(
      options,
      for: agreement,
      wantsDigests: wantsDigests,
      on: console
    )
    guard let log = try opened?.close(for: agreement, on: console) else { return nil }
    guard let cutOff = asked ?? log.lastInstant else {
      console.complainLine("nothing happened in the data, so there is no cut-off; give --at")
      return nil
    }
    return LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: Provenance(agreement, hash: FileDigest.text)
        .resting(on: figures, hash: FileDigest.text),
      threads: options.threads ?? Threads.usual,
      figures: figures
    )
  }

  /// The instant that `--at` names.
  /// - Throws: `ValidationError` when it names none.
  static func cutOff(_ text: String, in zone: Zone) throws -> Instant {
    do throws(TimeSyntaxError) {
      return try TimeText.instant(text, in: zone)
    } catch {
      throw ValidationError("--at \(text): \(error.message)")
    }
  }

  /// Measures periods, on several threads where there are many subjects.
  /// - Parameters:
  ///   - periods: The periods, in order.
  ///   - wantsSubjects: True to list every run of every clock that touches a period.
  ///   - wantsLists: True when subjects must be named that were missed, open or left out.
  /// - Returns: The readings, and the runs when they are asked for.
  func measure(
    _ periods: [CalendarPeriod],
    wantsSubjects: Bool = false,
    wantsLists: Bool = true
  ) -> Measurement {
    measure(
      periods,
      by: measurer(for: periods),
      wantsSubjects: wantsSubjects,
      wantsLists: wantsLists
    )
  }

  /// Measures periods by a measurer that was made before, as `measure` does.
  func measure(
    _ periods: [CalendarPeriod],
    by measurer: Measurer,
    wantsSubjects: Bool = false,
    wantsLists: Bool = true
  ) -> Measurement {
    let axis = measurer.axis(of: periods)
    let slices = measurer.slices
    return measurer.measurement(
      of: periods,
      from: Threads.map(slices.count, atMost: threads) {
        measurer.partial(of: slices[$0], on: axis, wantsLists: wantsLists)
      },
      wantsSubjects: wantsSubjects,
      wantsLists: wantsLists
    )
  }

  /// A measurer whose hours are known for the data, the periods, and what falls due after them.
  func measurer(for periods: [CalendarPeriod]) -> Measurer {
    var library = HoursLibrary()
    return measurer(for: periods, sharing: &library)
  }

  /// A measurer that looks at some subjects only.
  func measurer(for periods: [CalendarPeriod], bound: BoundSubjects) -> Measurer {
    var library = HoursLibrary()
    return measurer(for: periods, sharing: &library, bound: bound)
  }

  /// A measurer of one of several agreements, whose equal hours share a table.
  func measurer(
    for periods: [CalendarPeriod],
    sharing library: inout HoursLibrary,
    bound: BoundSubjects? = nil
  ) -> Measurer {
    let dates = HoursHorizon.dates(of: agreement, log: log, cutOff: cutOff, periods: periods)
    return Measurer(
      PlanCompiler.compile(agreement, covering: dates, sharing: &library),
      log: log,
      cutOff: cutOff,
      bound: bound
    )
  }

  /// The settlement periods that what was asked for is made of.
  /// - Throws: `ValidationError` when the agreement has none, or none that fits.
  func settlementPeriods(in asked: PeriodsArgument) throws -> [CalendarPeriod] {
    guard let length = agreement.periods else {
      throw ValidationError("\(agreement.id) has no levels, so it has no periods to measure")
    }
    for end in [asked.first, asked.last] where end.length.rawValue < length.rawValue {
      throw ValidationError(
        "\(agreement.id) is measured by \(length.plural); \(end) is shorter than that"
      )
    }
    let inForce = agreement.settlementPeriods(from: asked.first, to: asked.last)
    if inForce.isEmpty {
      let end = agreement.inForce.last.map { " to \($0)" } ?? ""
      throw ValidationError(
        "\(agreement.id) is not in force in \(asked), but from \(agreement.inForce.first)\(end)"
      )
    }
    return inForce
  }
}

extension CalendarPeriod.Length {
  /// The periods in words.
  var plural: String {
    switch self {
    case .month: "calendar months"
    case .quarter: "calendar quarters"
    case .year: "calendar years"
    }
  }
}
