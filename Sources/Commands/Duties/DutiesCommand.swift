import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import ServiceHours
import Settlement

/// `abide duties`: what each side owes, by when, whether it was done, what follows, and what may still be claimed.
struct DutiesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties",
    abstract:
      "List what each side owes, until when, what came late, and what may still be claimed.",
    discussion: """
      A duty is done by the events its text names under `done`; of one without any, only the date is known. That \
      a duty is late is not an error.

      EXAMPLE
        abide duties desk.agreement.md --data tickets=tickets.csv --without outages \\
          --without maintenance --at '2026-05-06 09:00'
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: DataOptions

  @Option(help: "Only this duty; usually all.")
  var duty: String?

  @Flag(help: "List what was done in time, too.")
  var all = false

  @Option(help: "How results are written: text or json.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    guard let amended = try AmendedAgreement.open(options, wantsDigests: false, on: console) else {
      return .wrongText
    }
    // Duties are owed under the text in force at the cut-off.
    let text = amended.texts[amended.texts.count - 1]
    let report = try report(text)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }

  private func report(_ text: LoadedAgreement) throws -> DutyReport {
    var agreement = text.agreement
    let names = agreement.governance.duties.map(\.name)
    let reader = text.duties(onlyTold: false)
    var readings = reader.readings()
    if let duty {
      guard names.contains(duty) else {
        throw ValidationError(
          "\(agreement.id) has no duty \(duty), but \(names.joined(separator: ", "))"
        )
      }
      agreement.governance.duties.removeAll { $0.name != duty }
      readings.keep { $0.duty.name == duty }
    }
    return DutyReport(
      agreement,
      readings,
      claims: duty == nil ? reader.claims() : [],
      cutOff: text.cutOff,
      textVersion: text.provenance.textVersion,
      wantsAll: all
    )
  }
}

extension LoadedAgreement {
  /// A reader of the duties of the text.
  func duties(onlyTold isTold: Bool) -> DutyReader {
    DutyReader(agreement, log: log, cutOff: cutOff, onlyTold: isTold)
  }

  /// The duties that fell due in periods; none where no credit asks for them, since they cost a pass.
  func dutiesOfCredits(in periods: [CalendarPeriod]) -> [CalendarPeriod: [DutyReading]] {
    guard agreement.hasDutiesOfCredits else { return [:] }
    let readings = duties(onlyTold: true).readings().all
    return Dictionary(
      uniqueKeysWithValues: Set(periods).map { period in
        let due = readings.filter { reading in
          reading.due.map { period.first <= $0.last && $0.last < period.end } ?? false
        }
        return (period, due)
      }
    )
  }
}

extension Agreement {
  /// True when what credits come to hangs on duties too.
  var hasDutiesOfCredits: Bool { governance.creditTerms.contains { !$0.plus.isEmpty } }
}
