import Agreements
import ArgumentParser
import Quantities

/// Settles a period of every agreement in a folder, reading each file once.
struct FolderClosing {
  let period: CalendarPeriod
  let folder: String
  let source: SourceOptions

  /// What was told beside the rows, each text for the agreement of its name.
  let facts: FactsOptions

  /// How each statement is to be written, or nil when none is.
  let form: StatementForm?

  /// True when subjects must be named that were missed, open or left out.
  let wantsLists: Bool

  let console: Console

  /// What a close came to: who was closed and who was not, what became of each file, and the statements.
  typealias Outcome = (roster: Roster, files: [FileOutcome], closed: [Closing.Closed])

  /// Reads and settles.
  /// - Returns: What it came to, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func close() throws -> Outcome? {
    let threads = source.threads ?? Threads.usual
    guard let agreements = try AgreementFolder.load(folder, threads: threads, on: console) else {
      return nil
    }
    let roster = Roster(agreements, period: period)
    guard roster.tellCopies(in: period, on: console) else {
      console.complainLine("\(folder): nothing was closed, since an agreement stands there twice")
      return nil
    }
    guard roster.tellClaims(in: period, on: console) else {
      console.complainLine("\(folder): nothing was closed, since accounts are claimed twice")
      return nil
    }
    guard roster.tellOtherRows(on: console) else {
      console.complainLine("\(folder): nothing was closed, since texts read the data differently")
      return nil
    }
    try checkCutOff(roster)
    try tellNobody(roster)
    let told = try FactsOfClose(facts, roster, on: console)
    let files = try SharedFile.all(source, roster, on: console)
    let reader = SharedReader(
      agreements: roster.closing,
      threads: threads,
      wantsDigests: true,
      console: console
    )
    guard let (logs, outcomes) = try reader.read(files) else { return nil }
    let closing = Closing(
      period: period,
      at: source.at,
      without: source.without,
      form: form,
      wantsLists: wantsLists,
      threads: threads,
      facts: told.texts,
      console: console
    )
    switch try closing.close(roster.texts, logs) {
    case .closed(let closed): return (roster, outcomes, closed)
    case .nothingHappened:
      console.complainLine("nothing happened in the data, so there is no cut-off; give --at")
    case .wrongFacts: console.complainLine("\(folder): nothing was closed, since facts are wrong")
    }
    return nil
  }

  // Told before the data is read, which may take long.
  private func checkCutOff(_ roster: Roster) throws {
    guard let at = source.at else { return }
    for agreement in roster.closing {
      _ = try LoadedAgreement.cutOff(at, in: agreement.zone)
    }
  }

  private func tellNobody(_ roster: Roster) throws {
    guard roster.closing.isEmpty else { return }
    let reasons = roster.others.prefix(4).map { "\($0.agreement.id) \($0.reason)" }
    let more = roster.others.count > 4 ? "; …" : ""
    throw ValidationError(
      "\(folder) has nothing to close for \(period): " + reasons.joined(separator: "; ")
        + more
    )
  }
}
