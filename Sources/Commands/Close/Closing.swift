import Agreements
import Measuring
import Quantities
import Rendering
import Revisions
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

  /// True when subjects must be named that were missed, open or left out.
  let wantsLists: Bool

  let threads: Int

  /// An agreement that is closed.
  struct Closed: Sendable {
    /// The period, or its parts where a change splits it.
    let parts: [StatementPart]
    let text: String?
  }

  // An agreement with its data, ready to be measured.
  private struct Ready: Sendable {
    let amended: AmendedAgreement
    // Of an agreement without amendments, whose hours are shared with others.
    let measurer: Measurer?
  }

  /// Measures and settles.
  /// - Parameters:
  ///   - agreements: The texts of each agreement, which read rows alike.
  ///   - logs: Their logs, closed.
  /// - Returns: One entry an agreement, or nil when nothing says up to when to look.
  /// - Throws: `ValidationError` when `--at` names no instant, or a text cannot count what another binds.
  func close(_ agreements: [TextVersions], _ logs: [EventLog]) throws -> [Closed]? {
    // One cut-off for all of them: the last row that is any one's. Who has no row since then has had none,
    // which a statement of that agreement alone cannot know.
    let last = logs.compactMap(\.lastInstant).max()
    var library = HoursLibrary()
    var ready: [Ready] = []
    for (texts, log) in zip(agreements, logs) {
      let asked = try at.map { at in
        try texts.versions.map { try LoadedAgreement.cutOff(at, in: $0.agreement.zone) }.max()
      }
      guard let cutOff = asked ?? last else { return nil }
      let amended = amended(texts, log, cutOff, among: agreements.count)
      let measurer =
        texts.versions.count > 1
        ? nil
        : amended.texts[0].measurer(
          for: amended.texts[0].agreement.periodsLookedAt(for: period),
          sharing: &library
        )
      ready.append(Ready(amended: amended, measurer: measurer))
    }
    let all = ready
    return try Threads.map(all.count, atMost: threads) { index in
      Result { try settle(all[index]) }
    }.map { try $0.get() }
  }

  private func amended(
    _ texts: TextVersions,
    _ log: EventLog,
    _ cutOff: Instant,
    among count: Int
  ) -> AmendedAgreement {
    var log = log
    let feeds = texts.versions[0].agreement.feeds
    let silent = without.filter { name in feeds.contains { $0.name == name } }
    log.receipts += silent.map(IntakeReceipt.init(declaredEmpty:))
    return AmendedAgreement(
      texts,
      Array(repeating: log, count: texts.versions.count),
      cutOff: cutOff,
      threads: max(1, threads / count)
    )
  }

  private func settle(_ ready: Ready) throws -> Closed {
    let parts =
      try ready.measurer.map { [settle(ready.amended, $0, wantsLists)] }
      ?? ready.amended.statements(of: period, wantsLists: wantsLists)
    let hindsight =
      form == .html && parts.count == 1 ? ready.amended.hindsight(of: period) : nil
    return Closed(parts: parts, text: form?.text(of: parts, beside: hindsight))
  }

  private func settle(
    _ amended: AmendedAgreement,
    _ measurer: Measurer,
    _ wantsLists: Bool
  ) -> StatementPart {
    let loaded = amended.texts[0]
    let looked = loaded.agreement.periodsLookedAt(for: period)
    let measured = loaded.measure(looked, by: measurer, wantsLists: wantsLists).periods
    let statement = Statement(
      loaded.agreement,
      measured[measured.count - 1],
      after: Array(measured.dropLast()),
      duties: loaded.dutiesOfCredits(in: looked),
      cutOff: loaded.cutOff,
      receipts: loaded.log.receipts
    )
    let whole = PeriodPart(period, text: 0)
    return StatementPart(whole, statement, loaded.provenance, amounts: [])
  }
}
