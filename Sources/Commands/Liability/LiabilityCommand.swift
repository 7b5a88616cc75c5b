import Agreements
import ArgumentParser
import Diagnostics
import Invoicing
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours

/// `abide liability`: what claims draw on the limits of liability, and what is left of them.
struct LiabilityCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "liability",
    abstract: "Keep the account of each limit of liability: what is used, what is left.",
    discussion: """
      Claims stand in a text beside the agreement. Each draws on the limit that holds for its sort of loss, in the order in \
      which they arose; fees are what invoices charged.

      EXAMPLE
        abide liability desk.agreement.md --claims desk.claims.md --data tickets=tickets.csv \\
          --without outages --without maintenance
      """
  )

  /// How the accounts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @Option(
    name: .long,
    help: ArgumentHelp("A text with the claims of the sides. Repeat it.", valueName: "file")
  )
  var claims: [String] = []

  @Option(help: "How the accounts are written: text, html or json.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    guard
      let amended = try AmendedAgreement.open(
        options,
        figures: figures.figures,
        wantsDigests: false,
        on: console
      )
    else { return .wrongText }
    // A claim is held against the limits of the text in force at the cut-off.
    let text = amended.texts[amended.textToday]
    guard let claims = try ClaimsFiles.read(claims, for: text.agreement, on: console) else {
      return .wrongText
    }
    let today = text.agreement.zone.civilTime(at: amended.cutOff).date
    let later = claims.filter { $0.arose > today }
    guard later.isEmpty else {
      for claim in later {
        console.complainLine(
          "\(claim.id) arose \(claim.arose), after the cut-off \(amended.cutOff): what its limit is of is not known "
            + "yet; give --at a later instant and the data up to it, or leave it out"
        )
      }
      return .wrongText
    }
    let invoices: [Invoice]
    do {
      invoices = try amended.invoices(knownAt: amended.cutOff)
    } catch let refusal as UninvoicedPeriod {
      console.complainLine(refusal.message)
      return .wrongText
    }
    guard let book = LiabilityBook(text.agreement, claims, invoices: invoices) else {
      throw ValidationError(
        "\(text.agreement.id) has no `money` in its head, so nothing is limited"
      )
    }
    guard !text.agreement.governance.liabilities.isEmpty else {
      throw ValidationError("\(text.agreement.id) has no block `liability`: no limit is agreed")
    }
    let report = LiabilityReport(
      text.agreement,
      book.accounts,
      claims: claims,
      cutOff: amended.cutOff,
      provenance: text.provenance
    )
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .html: console.write(HTMLDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }
}

extension AmendedAgreement {
  /// The invoices of the periods that are over at an instant; none where the text prices nothing.
  fileprivate func invoices(knownAt cutOff: Instant) throws -> [Invoice] {
    let agreement = texts[textToday].agreement
    guard let length = agreement.periods, agreement.money != nil,
      !agreement.governance.prices.isEmpty
    else { return [] }
    let today = agreement.zone.civilTime(at: cutOff).date
    let periods = agreement.settlementPeriods(
      from: CalendarPeriod(length, holding: agreement.inForce.first),
      to: CalendarPeriod(length, holding: min(today, agreement.inForce.last ?? today))
    )
    guard let last = periods.last(where: { $0.end <= today }) else { return [] }
    return try invoices(upTo: last).invoices
  }
}
