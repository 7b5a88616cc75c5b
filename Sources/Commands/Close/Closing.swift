import Agreements
import Measuring
import Quantities
import Rendering
import Settlement

/// Settles a period of many agreements whose data is read.
struct Closing {
  let period: CalendarPeriod

  /// What `--at` said, or nil.
  let at: String?

  /// The feeds of which somebody said that nothing happened.
  let without: [String]

  /// How each statement is to be written, or nil when none is.
  let form: StatementForm?

  let threads: Int

  /// An agreement that is closed.
  struct Closed: Sendable {
    let statement: Statement
    let provenance: Provenance
    let text: String?
  }

  /// Measures and settles.
  /// - Parameters:
  ///   - agreements: The agreements.
  ///   - logs: Their logs, closed.
  /// - Returns: One entry an agreement, or nil when nothing says up to when to look.
  /// - Throws: `ValidationError` when `--at` names no instant.
  func close(_ agreements: [Agreement], _ logs: [EventLog]) throws -> [Closed]? {
    // One cut-off for all of them: the last row that is any one's. Who has no row since then has had none,
    // which a statement of that agreement alone cannot know.
    let last = logs.compactMap(\.lastInstant).max()
    var library = HoursLibrary()
    var ready: [(LoadedAgreement, Measurer)] = []
    for (agreement, log) in zip(agreements, logs) {
      let asked = try at.map { try LoadedAgreement.cutOff($0, in: agreement.zone) }
      guard let cutOff = asked ?? last else { return nil }
      var log = log
      let silent = without.filter { name in agreement.feeds.contains { $0.name == name } }
      log.receipts += silent.map(IntakeReceipt.init(declaredEmpty:))
      let loaded = LoadedAgreement(
        agreement: agreement,
        log: log,
        cutOff: cutOff,
        provenance: Provenance(agreement, hash: FileDigest.text),
        threads: max(1, threads / agreements.count)
      )
      ready.append(
        (
          loaded,
          loaded.measurer(
            for: agreement.periodsLookedAt(for: period),
            sharing: &library
          )
        )
      )
    }
    let measurers = ready
    return Threads.map(measurers.count, atMost: threads) {
      settle(measurers[$0].0, measurers[$0].1)
    }
  }

  private func settle(_ loaded: LoadedAgreement, _ measurer: Measurer) -> Closed {
    // Whoever writes no statements needs no names of tickets.
    let looked = loaded.agreement.periodsLookedAt(for: period)
    let measured = loaded.measure(looked, by: measurer, wantsLists: form != nil).periods
    let statement = Statement(
      loaded.agreement,
      measured[measured.count - 1],
      after: Array(measured.dropLast()),
      cutOff: loaded.cutOff,
      receipts: loaded.log.receipts
    )
    return Closed(
      statement: statement,
      provenance: loaded.provenance,
      text: form?.text(of: statement, loaded.provenance)
    )
  }
}
