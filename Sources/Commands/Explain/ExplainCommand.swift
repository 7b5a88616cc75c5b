import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering

/// `abide explain`: why a clock stands as it does, or why a line of a statement says what it says.
struct ExplainCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a subject's clocks, or a line of a statement or an invoice.",
    discussion: """
      EXAMPLES
        abide explain desk.agreement.md T-10482 --clock resolution \\
          --data tickets=tickets.csv --without outages --without maintenance
        abide explain desk.agreement.md T-10482 --duty answer-question \\
          --data tickets=tickets.csv --without outages --without maintenance
        abide explain desk.agreement.md --line monthly.cap --period 2026-04 \\
          --data tickets=tickets.csv --data outages=outages.csv \\
          --data maintenance=maintenance.csv
        abide explain studio.agreement.md --invoice --line design.beyond --period 2026-03 \\
          --data visits=visits.csv --figures 2026.figures.md
      """
  )

  /// How an explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @Argument(help: "The subject, such as a ticket's number.")
  var subject: String?

  @Option(help: "One clock of the subject; usually all of them.")
  var clock: String?

  @Option(
    help:
      "A duty: of the subject, or of the period that is named like it, such as 2026-03; else all of it."
  )
  var duty: String?

  @Option(help: "The id of a line of a statement, such as monthly.cap.")
  var line: String?

  @Flag(help: "The line is one of the period's invoice, such as design.beyond or total.")
  var invoice = false

  @Option(help: "The period of the statement: 2026-03, 2026-Q1 or 2026.")
  var period: PeriodArgument?

  @Option(help: "How the explanation is written: text or json.")
  var format: Format = .text

  func validate() throws {
    if duty != nil {
      guard line == nil, clock == nil else {
        throw ValidationError("--duty goes with a subject or a period, not with --line or --clock")
      }
      return
    }
    guard (subject == nil) != (line == nil) else {
      throw ValidationError(
        subject == nil
          ? "say what to explain: a subject, or --line ID with --period"
          : "explain a subject or a line, not both: leave out \(subject ?? "") or --line"
      )
    }
    if line != nil, period == nil {
      throw ValidationError("--line \(line ?? "") stands in a statement: say which with --period")
    }
    if invoice, line == nil {
      throw ValidationError("--invoice says whose line --line names: give it")
    }
    if line != nil, clock != nil {
      throw ValidationError("--clock goes with a subject, --line does not")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard
      let amended = try AmendedAgreement.open(
        options,
        figures: figures.figures,
        wantsDigests: false,
        on: console
      )
    else {
      return .wrongText
    }
    if let duty { return try explain(duty: duty, amended, console) }
    if let subject {
      let text = amended.text(binding: subject, in: period?.period)
      return try explain(subject: subject, text, console)
    }
    guard let line, let period else { return .wrongUsage }
    if invoice { return try explain(invoiceLine: line, of: period.period, amended, console) }
    return try explain(line: line, of: period.period, amended, console)
  }

  // MARK: Duties

  private func explain(
    duty: String,
    _ amended: AmendedAgreement,
    _ console: Console
  ) throws -> ExitStatus {
    let text = amended.texts[amended.texts.count - 1]
    let names = text.agreement.governance.duties.map(\.name)
    guard names.contains(duty) else {
      throw ValidationError(
        "\(text.agreement.id) has no duty \(duty), but \(names.joined(separator: ", "))"
      )
    }
    let label = subject ?? period?.period.description
    let readings = text.duties(onlyTold: false).readings().of(duty)
      .filter { label == nil || $0.label == label }
    guard !readings.isEmpty else {
      console.complainLine("\(duty) is not owed" + (label.map { " for \($0)" } ?? ""))
      return .wrongText
    }
    let all = readings.map { DutyExplanation($0, of: text.agreement, cutOff: text.cutOff) }
    switch format {
    case .text: console.write(all.map { TextDrawer.draw($0.page) }.joined(separator: "\n"))
    case .json:
      console.writeLine((all.count == 1 ? all[0].json : .array(all.map(\.json))).indented)
    }
    return .done
  }

  // MARK: Lines

  private func explain(
    line: String,
    of period: CalendarPeriod,
    _ amended: AmendedAgreement,
    _ console: Console
  ) throws -> ExitStatus {
    let parts = try amended.statements(of: period)
    let names = parts.indices.map { parts.count == 1 ? "" : PartedReport.prefix($0 + 1) }
    let place = names.firstIndex { line.hasPrefix($0) }
    let explanation = place.flatMap { place in
      LineExplanation(
        String(line.dropFirst(names[place].count)),
        of: parts[place].statement,
        provenance: parts[place].provenance,
        prefix: names[place]
      )
    }
    guard let explanation else {
      let ids = zip(names, parts).flatMap { name, part in
        LineExplanation.ids(of: part.statement).map { name + $0 }
      }
      throw ValidationError(
        "the statement of \(period) has no line \(line), but \(ids.joined(separator: ", "))"
      )
    }
    write(explanation.page, explanation.json, console)
    return .done
  }

  private func explain(
    invoiceLine line: String,
    of period: CalendarPeriod,
    _ amended: AmendedAgreement,
    _ console: Console
  ) throws -> ExitStatus {
    let made: MadeInvoices
    do {
      made = try amended.invoices(upTo: period)
    } catch let refusal as UninvoicedPeriod {
      console.complainLine(refusal.message)
      return .wrongText
    }
    let provenance = made.text.provenance
    guard let explanation = InvoiceLineExplanation(line, of: made.last, provenance: provenance)
    else {
      let ids = InvoiceLineExplanation.ids(of: made.last).joined(separator: ", ")
      throw ValidationError("the invoice of \(period) has no line \(line), but \(ids)")
    }
    write(explanation.page, explanation.json, console)
    return .done
  }

  // MARK: Subjects

  private func explain(
    subject: String,
    _ loaded: LoadedAgreement,
    _ console: Console
  ) throws -> ExitStatus {
    let names = loaded.agreement.clocks.map(\.name)
    if let clock, !names.contains(clock) {
      throw ValidationError(
        "\(loaded.agreement.id) has no clock \(clock), but \(names.joined(separator: ", "))"
      )
    }
    let periods = period.map { [$0.period] } ?? []
    let measurer = loaded.measurer(for: periods)
    let known = loaded.agreement.records.indices.compactMap {
      measurer.evidence(subject: subject, record: $0)
    }
    let explanations = known.flatMap { evidence in
      evidence.clocks.filter { clock == nil || $0.clock.name == clock }.map {
        ClockExplanation(
          $0,
          of: evidence,
          plan: measurer.plan,
          log: loaded.log,
          cutOff: loaded.cutOff,
          provenance: loaded.provenance
        )
      }
    }
    guard !explanations.isEmpty else {
      console.complainLine("no \(subjectWords(loaded)) \(subject) is in the data")
      return .wrongText
    }
    write(explanations, console)
    return .done
  }

  private func subjectWords(_ loaded: LoadedAgreement) -> String {
    var records: [String] = []
    for clock in loaded.agreement.clocks where !records.contains(clock.record) {
      records.append(clock.record)
    }
    return records.isEmpty ? "subject" : records.joined(separator: " or ")
  }

  private func write(_ explanations: [ClockExplanation], _ console: Console) {
    switch format {
    case .text:
      console.write(explanations.map { TextDrawer.draw($0.page) }.joined(separator: "\n"))
    case .json:
      let all = explanations.map(\.json)
      console.writeLine((all.count == 1 ? all[0] : .array(all)).indented)
    }
  }

  private func write(_ page: Page, _ json: JSONValue, _ console: Console) {
    switch format {
    case .text: console.write(TextDrawer.draw(page))
    case .json: console.writeLine(json.indented)
    }
  }
}
