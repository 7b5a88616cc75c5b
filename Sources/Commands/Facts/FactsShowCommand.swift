import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import ServiceHours
import Settlement

/// `abide facts show`: what each fact changes before it is answered.
struct FactsShowCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what each fact changes: verdicts, attainment, money.",
    discussion: """
      A fact is shown beside all that count already: what comes out without it, and with it. Usually those that nobody \
      settled yet are shown; a number shows that one, however it stands.

      EXAMPLE
        abide facts show desk.agreement.md 7 --facts desk.facts.md --data tickets=tickets.csv \\
          --data outages=outages.csv --data maintenance=maintenance.csv
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: DataOptions

  @Argument(help: "The number of one fact; usually all that are open.")
  var fact: String?

  @OptionGroup var facts: FactsOptions

  @OptionGroup var figures: FiguresOptions

  @Option(help: "Only this period, or the periods of this one; usually all that are in the data.")
  var period: PeriodArgument?

  @Option(help: "How results are written: text or json.")
  var format: Format = .text

  func validate() throws {
    if facts.facts.isEmpty { throw ValidationError("name the texts of facts with --facts") }
  }

  func run(on console: Console) throws -> ExitStatus {
    let amended = try AmendedAgreement.open(
      options,
      figures: figures.figures,
      wantsDigests: false,
      on: console
    )
    guard let amended, let filed = try FiledFacts.open(facts, for: amended, on: console) else {
      return .wrongText
    }
    let places = try places(filed)
    let effects = FactEffects(filed: filed, periods: try periods(amended))
    let impacts = try places.compactMap { try effects.impact($0) }
    let text = amended.texts[amended.texts.count - 1]
    let report = FactImpactReport(text.agreement, impacts, knownAt: filed.docket.knownAt)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }

  private func places(_ filed: FiledFacts) throws -> [Int] {
    guard let fact else { return filed.open.sorted() }
    guard let found = filed.docket.cases.first(where: { $0.entry.id == fact }) else {
      let known = filed.docket.cases.map(\.entry.id).prefix(12).joined(separator: ", ")
      throw ValidationError("there is no fact \(fact); known are \(known)")
    }
    guard let place = filed.entries.firstIndex(of: found.entry) else {
      let words = FactWords(zone: filed.bare.texts[0].agreement.zone)
      throw ValidationError("fact \(fact) changes nothing: it is \(words.standing(found))")
    }
    return [place]
  }

  // The settlement periods that are asked for, or those that the data reaches.
  private func periods(_ amended: AmendedAgreement) throws -> [CalendarPeriod] {
    let text = amended.texts[amended.texts.count - 1]
    if let period { return try text.settlementPeriods(in: PeriodsArgument(period.period)) }
    guard let length = text.agreement.periods, let first = text.log.firstInstant else { return [] }
    let zone = text.agreement.zone
    let begin = CalendarPeriod(length, holding: zone.civilTime(at: first).date)
    let end = CalendarPeriod(length, holding: zone.civilTime(at: amended.cutOff).date)
    return text.agreement.settlementPeriods(from: begin, to: end)
  }
}
