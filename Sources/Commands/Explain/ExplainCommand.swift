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
        abide explain desk.agreement.md T-10482 --facts desk.facts.md --format html \\
          --data tickets=tickets.csv --without outages --without maintenance > T-10482.html
        abide explain studio.agreement.md --invoice --line design.beyond --period 2026-03 \\
          --data visits=visits.csv --figures 2026.figures.md
      """
  )

  /// How an explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @OptionGroup var facts: FactsOptions

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

  @Option(help: "How the explanation is written: text, json or html.")
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
    let filed = try facts.facts.isEmpty ? nil : FiledFacts.open(facts, for: amended, on: console)
    if filed == nil, !facts.facts.isEmpty { return .wrongText }
    let choice = filed.map { FactChoice($0) }
    let counted = choice?.amended ?? amended
    if let duty { return try explain(duty: duty, counted, console) }
    if let subject {
      let text = counted.text(binding: subject, in: period?.period)
      return try explain(subject: subject, text, filed, console)
    }
    guard let line, let period else { return .wrongUsage }
    if invoice {
      return try explain(invoiceLine: line, of: period.period, counted, choice, console)
    }
    return try explain(line: line, of: period.period, counted, choice, console)
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
    write(all.map(\.page), all.map(\.json), under: duty, console)
    return .done
  }

  // MARK: Lines

  private func explain(
    line: String,
    of period: CalendarPeriod,
    _ amended: AmendedAgreement,
    _ facts: FactChoice?,
    _ console: Console
  ) throws -> ExitStatus {
    let parts = try amended.statements(of: period, facts: facts)
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
    write([explanation.page], [explanation.json], under: line, console)
    return .done
  }

  private func explain(
    invoiceLine line: String,
    of period: CalendarPeriod,
    _ amended: AmendedAgreement,
    _ facts: FactChoice?,
    _ console: Console
  ) throws -> ExitStatus {
    let made: MadeInvoices
    do {
      made = try amended.invoices(upTo: period, facts: facts)
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
    write([explanation.page], [explanation.json], under: line, console)
    return .done
  }

  // MARK: Subjects

  private func explain(
    subject: String,
    _ loaded: LoadedAgreement,
    _ filed: FiledFacts?,
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
    let told = filed.map { filed in
      ToldFacts(
        filed.docket.cases.filter { $0.entry.subject == subject },
        zone: loaded.agreement.zone
      )
    }
    let explanations = known.flatMap { evidence in
      evidence.clocks.filter { clock == nil || $0.clock.name == clock }.map {
        ClockExplanation(
          $0,
          of: evidence,
          plan: measurer.plan,
          log: loaded.log,
          cutOff: loaded.cutOff,
          provenance: loaded.provenance,
          facts: told
        )
      }
    }
    guard !explanations.isEmpty else {
      console.complainLine("no \(subjectWords(loaded)) \(subject) is in the data")
      return .wrongText
    }
    write(explanations.map(\.page), explanations.map(\.json), under: subject, console)
    return .done
  }

  private func subjectWords(_ loaded: LoadedAgreement) -> String {
    var records: [String] = []
    for clock in loaded.agreement.clocks where !records.contains(clock.record) {
      records.append(clock.record)
    }
    return records.isEmpty ? "subject" : records.joined(separator: " or ")
  }

  private func write(
    _ pages: [Page],
    _ documents: [JSONValue],
    under title: String,
    _ console: Console
  ) {
    switch format {
    case .text: console.write(pages.map { TextDrawer.draw($0) }.joined(separator: "\n"))
    case .html: console.write(HTMLDrawer.draw(.joined(pages, under: title)))
    case .json:
      console.writeLine((documents.count == 1 ? documents[0] : .array(documents)).indented)
    }
  }
}
