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

  /// The texts of facts, by the number of the agreement they tell of.
  let facts: [Int: FactsOptions]

  /// Where to complain of facts.
  let console: Console

  /// What came of it.
  enum Outcome {
    /// Every agreement was settled, in order.
    case closed([Closed])
    /// Nothing says up to when to look.
    case nothingHappened
    /// A text of facts is wrong or fits no row, and the console has been told.
    case wrongFacts
  }

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
  /// - Returns: One entry an agreement, or why there are none.
  /// - Throws: `ValidationError` when `--at` names no instant, or a text cannot count what another binds.
  func close(_ agreements: [TextVersions], _ logs: [EventLog]) throws -> Outcome {
    // One cut-off for all of them: the last row that is any one's. Who has no row since then has had none,
    // which a statement of that agreement alone cannot know.
    let last = logs.compactMap(\.lastInstant).max()
    var library = HoursLibrary()
    var ready: [Ready] = []
    for (texts, log) in zip(agreements, logs) {
      let asked = try at.map { at in
        try texts.versions.map { try LoadedAgreement.cutOff(at, in: $0.agreement.zone) }.max()
      }
      guard let cutOff = asked ?? last else { return .nothingHappened }
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
    var told: [Int: Closed] = [:]
    for number in facts.keys.sorted() {
      guard let closed = try settle(all[number].amended, facts[number]) else { continue }
      told[number] = closed
    }
    guard told.count == facts.count else { return .wrongFacts }
    let others = all.indices.filter { told[$0] == nil }
    let settled = try Threads.map(others.count, atMost: threads) {
      [form, period, wantsLists] index in
      Result { try Closing.settle(all[others[index]], period, form, wantsLists) }
    }.map { try $0.get() }
    var closed = zip(others, settled).reduce(into: told) { $0[$1.0] = $1.1 }
    return .closed(all.indices.compactMap { closed.removeValue(forKey: $0) })
  }

  // With what was told beside the rows, as `abide statement` settles; nil when a text is wrong.
  private func settle(_ amended: AmendedAgreement, _ options: FactsOptions?) throws -> Closed? {
    guard let options, let filed = try FiledFacts.open(options, for: amended, on: console) else {
      return nil
    }
    let choice = FactChoice(filed)
    let parts = try choice.amended.statements(of: period, facts: choice)
    return Closed(parts: parts, text: form?.text(of: parts))
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

  private static func settle(
    _ ready: Ready,
    _ period: CalendarPeriod,
    _ form: StatementForm?,
    _ wantsLists: Bool
  ) throws -> Closed {
    let parts =
      try ready.measurer.map { [settle(ready.amended, $0, period, wantsLists)] }
      ?? ready.amended.statements(of: period, wantsLists: wantsLists)
    let hindsight =
      form == .html && parts.count == 1 ? ready.amended.hindsight(of: period) : nil
    return Closed(parts: parts, text: form?.text(of: parts, beside: hindsight))
  }

  private static func settle(
    _ amended: AmendedAgreement,
    _ measurer: Measurer,
    _ period: CalendarPeriod,
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
