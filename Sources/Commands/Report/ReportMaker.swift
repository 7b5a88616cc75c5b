import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours

/// Makes the report of one agreement from its data.
struct ReportMaker {
  let options: DataOptions
  let figures: [String]
  let facts: FactsOptions
  let periods: PeriodsArgument

  /// The text with what people write into reports, or nil without one.
  let words: String?

  let console: Console

  /// What a report is made from.
  private struct Known {
    let amended: AmendedAgreement
    let facts: FactChoice?
    let periods: [CalendarPeriod]
  }

  /// Makes the report of a month or of several periods.
  /// - Parameter kind: What the report is for.
  /// - Returns: The page, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func page(_ kind: ReportKind) throws -> Page? {
    guard let known = try known(wantsOne: kind == .monthly) else { return nil }
    return try page(
      kind == .monthly ? "Service report" : "Service review",
      known,
      ReportContent.usual,
      WordBook(""),
      head: nil
    )
  }

  /// Makes a report that the text asks for: it decides what is in it, and for whom it is.
  /// - Parameter name: The report's name.
  /// - Returns: The page, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read or written.
  func page(of name: String) throws -> Page? {
    guard let known = try known(wantsOne: false) else { return nil }
    let asked = try AskedReport(name, periods, known.amended)
    let book = try WordFile(path: words, console: console).book(asked)
    guard let book else { return nil }
    return try page(asked.title, known, asked.contents, book, head: asked.head)
  }

  private func page(
    _ title: String,
    _ known: Known,
    _ contents: [ReportContent],
    _ words: WordBook,
    head: ReportHead?
  ) throws -> Page {
    let parts = try known.periods.flatMap {
      try known.amended.statements(of: $0, facts: known.facts)
    }
    let last = known.periods[known.periods.count - 1]
    var told = try circumstances(known, since: known.periods[0], last)
    told.head = head
    told.words = words
    let report = ServiceReport(
      title,
      of: known.periods,
      parts,
      told,
      contents: contents,
      hash: { FileDigest.text(of: Array($0.utf8)) }
    )
    return report.page
  }

  private func known(wantsOne: Bool) throws -> Known? {
    guard let amended = try AmendedAgreement.open(options, figures: figures, on: console) else {
      return nil
    }
    let asked = try amended.text(governing: periods.last).settlementPeriods(in: periods)
    if wantsOne, asked.count > 1 {
      throw ValidationError(
        "a monthly report is of one period, and \(periods) has \(asked.count); --kind review is of several"
      )
    }
    guard !facts.facts.isEmpty else { return Known(amended: amended, facts: nil, periods: asked) }
    guard let filed = try FiledFacts.open(facts, for: amended, on: console) else { return nil }
    let choice = FactChoice(filed)
    return Known(amended: choice.amended, facts: choice, periods: asked)
  }

  // MARK: What is told beside statements

  private func circumstances(
    _ known: Known,
    since first: CalendarPeriod,
    _ last: CalendarPeriod
  ) throws -> ServiceReport.Circumstances {
    let amended = known.amended
    // Duties are owed under the text in force at the cut-off.
    let text = amended.texts[amended.texts.count - 1]
    var told = ServiceReport.Circumstances()
    told.duties = text.duties(onlyTold: false).readings().all.filter { reading in
      guard let due = reading.due else { return false }
      return first.first <= due.last && due.last < last.end
    }
    told.amendments = amended.versions.versions.compactMap(\.amendment)
    told.findings = try findings(asOf: last.end)
    // A text that cannot be read has been told before this.
    told.dates =
      try DatesAhead.find(of: options.agreement, after: last, days: 90, on: console) ?? []
    // A review shows the periods it covers, a month those before it too.
    let reach = known.periods.count > 1 ? max(0, 12 - known.periods.count) : 11
    var hindsight = amended.hindsight(of: last)
    let before = amended.past(of: first, reaching: reach)
    hindsight = Hindsight(past: before, taken: known.periods.count > 1 ? [] : hindsight.taken)
    told.hindsight = hindsight
    return told
  }

  private func findings(asOf day: CivilDate) throws -> [Diagnostic] {
    let source = try TextFile.read(options.agreement)
    let text = try AmendedText.withAmendments(beside: source)
    guard let version = text.versions.last else { return [] }
    guard version.amendment == nil else { return version.compilation.diagnostics }
    return AgreementFile.compile(source, on: day).diagnostics
  }
}
