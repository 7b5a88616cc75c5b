import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Settlement

/// An agreement with its data and the facts that were told beside them.
struct FiledFacts {
  /// The facts as they stand.
  let docket: FactDocket

  /// The facts, in the order in which they were told.
  let entries: [FactEntry]

  /// The agreement and its data without any fact.
  let bare: AmendedAgreement

  // By text.
  private let benches: [FactBench]

  /// By text, the facts of each subject with its own rows.
  let subjects: [[FactBench.Alone]]

  /// Measures with facts.
  let meter: FactMeter

  /// Reads facts and finds the rows they speak of.
  /// - Parameters:
  ///   - options: The texts of facts, and up to when they are known.
  ///   - amended: The agreement and its data.
  ///   - console: Where to complain.
  /// - Returns: Them, or nil when a text is wrong or fits no row, and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  static func open(
    _ options: FactsOptions,
    for amended: AmendedAgreement,
    on console: Console
  ) throws -> FiledFacts? {
    let last = amended.texts[amended.texts.count - 1]
    let knownAt = try options.asKnownAt.map {
      do {
        return try LoadedAgreement.cutOff($0, in: last.agreement.zone)
      } catch is ValidationError {
        throw ValidationError("--as-known-at \($0) is no instant, such as 2026-04-01T00:00:00Z")
      }
    }
    guard let book = try FactsFiles.read(options.facts, for: last.agreement, on: console) else {
      return nil
    }
    let filed = FiledFacts(book, amended, knownAt: knownAt)
    for finding in FactsFiles.late(filed.docket) { console.complainLine(finding.full) }
    let faults = filed.benches.map(FactsFiles.faults)
    // Texts that read rows alike find the same.
    for finding in faults.last ?? [] { console.complainLine(finding.full) }
    for finding in filed.benches.last.map(FactsFiles.repeats) ?? [] {
      console.complainLine(finding.full)
    }
    return faults.allSatisfy(\.isEmpty) ? filed : nil
  }

  /// Puts facts beside an agreement and its data.
  init(_ book: FactBook, _ amended: AmendedAgreement, knownAt: Instant?) {
    let last = amended.texts[amended.texts.count - 1]
    docket = FactDocket(
      book,
      last.agreement,
      log: last.log,
      knownAt: knownAt,
      cutOff: amended.cutOff
    )
    // What cannot count any more need not fit a row.
    let relevant = docket.cases.filter { $0.standing.counts || $0.standing.isOpen }.map(\.entry)
    benches = amended.texts.map { FactBench(relevant, $0.log, $0.agreement) }
    subjects = benches.map(\.alone)
    entries = benches[0].entries
    bare = AmendedAgreement(
      amended.texts.map { $0.resting(on: book) },
      like: amended
    )
    meter = FactMeter(bare, benches, subjects)
  }

  /// The same facts beside other data of the same agreement; what fits no row there changes nothing.
  func over(_ data: AmendedAgreement) -> FiledFacts {
    let benches = data.texts.map { FactBench(entries, $0.log, $0.agreement) }
    return FiledFacts(
      docket: docket,
      entries: entries,
      bare: AmendedAgreement(
        zip(data.texts, bare.texts).map { $0.resting(like: $1) },
        like: data
      ),
      benches: benches,
      subjects: benches.map(\.alone)
    )
  }

  /// The same facts and data, looked at from another instant.
  func asKnown(at cutOff: Instant) -> FiledFacts {
    FiledFacts(
      docket: docket,
      entries: entries,
      bare: bare.asKnown(at: cutOff),
      benches: benches,
      subjects: subjects
    )
  }

  private init(
    docket: FactDocket,
    entries: [FactEntry],
    bare: AmendedAgreement,
    benches: [FactBench],
    subjects: [[FactBench.Alone]]
  ) {
    self.docket = docket
    self.entries = entries
    self.bare = bare
    self.benches = benches
    self.subjects = subjects
    meter = FactMeter(bare, benches, subjects)
  }

  /// How a fact stands, by its place.
  func fact(_ place: Int) -> FactCase? { docket.cases.first { $0.entry == entries[place] } }

  /// The places of the facts that count.
  var accepted: Set<Int> {
    let counting = Set(docket.accepted)
    return Set(entries.indices.filter { counting.contains(entries[$0]) })
  }

  /// The places of the facts of which nobody knows yet whether they count.
  var open: Set<Int> {
    let open = Set(docket.open)
    return Set(entries.indices.filter { open.contains(entries[$0]) })
  }

  /// True when some facts act on what is owed alone.
  var hasMoneyFacts: Bool { !benches[0].moneyFacts.isEmpty }

  /// The agreement and its data with some facts.
  /// - Parameters:
  ///   - chosen: The places of the facts that count.
  ///   - forMoney: True to let excuses from money act.
  /// - Returns: Both.
  func amended(with chosen: Set<Int>, forMoney: Bool = false) -> AmendedAgreement {
    meter.amended(with: chosen, forMoney: forMoney)
  }
}

extension LoadedAgreement {
  /// The same under another agreement and with other rows.
  func with(_ agreement: Agreement, _ log: EventLog) -> LoadedAgreement {
    LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: provenance,
      threads: threads,
      figures: figures
    )
  }

  /// The same, whose figures rest on the texts of another.
  func resting(like other: LoadedAgreement) -> LoadedAgreement {
    LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: other.provenance,
      threads: threads,
      figures: figures
    )
  }

  /// The same, whose figures rest on facts too.
  func resting(on book: FactBook) -> LoadedAgreement {
    LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: provenance.resting(on: book, hash: FileDigest.text),
      threads: threads,
      figures: figures
    )
  }
}
