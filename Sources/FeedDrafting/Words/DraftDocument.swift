import Quantities
package import Measuring

/// A draft as the text that is handed to people: what to fill in, the feed, and what it rests on.
package struct DraftDocument {
  private let draft: FeedDraft
  private let receipt: IntakeReceipt?
  private let finding: String?

  /// Prepares a text.
  /// - Parameters:
  ///   - draft: What is proposed.
  ///   - receipt: What reading the export by it gave, or nil when it could not be tried.
  ///   - finding: Why it could not be tried.
  package init(_ draft: FeedDraft, receipt: IntakeReceipt?, finding: String? = nil) {
    self.draft = draft
    self.receipt = receipt
    self.finding = finding
  }

  /// The text, a `*.feed.md`.
  package var text: String {
    let parts = [
      opening, openPlaces, draft.feedLines(nil), reasons, trial, outlook, record, columns,
    ]
    return parts.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    let rows = Count.of(draft.profile.rows, "row")
    var looked = "All \(rows) were read."
    if let study = draft.history?.history.study {
      looked += " How rows follow one another was seen in \(Count.of(study.count, "subject"))."
    }
    return [
      "# Draft of a feed for `\(draft.file)`",
      "",
      "Proposed by `abide feed draft` from the file alone, and agreed by nobody. \(looked)",
    ]
  }

  private var openPlaces: [String] {
    let places = draft.openPlaces
    guard !places.isEmpty else { return [] }
    var lines = ["## To be filled in", ""]
    for (number, place) in places.enumerated() {
      lines.append("\(number + 1). `\(place.mark)`: \(place.question).")
      lines += place.hints.map { "   - " + $0.sentence }
    }
    return lines + [
      "", "Until then `abide check` refuses the feed, as it should.", "", "## The feed",
    ]
  }

  private var reasons: [String] {
    var reasons = draft.guess.reasons + (draft.history?.reasons ?? [])
    reasons += orderReasons
    for date in draft.toldDates where !date.guess.isAmbiguous { reasons += date.remarks }
    reasons += draft.remarks
    var seen: Set<String> = []
    let distinct = reasons.map(\.sentence).filter { seen.insert($0).inserted }
    return ["## What it rests on", ""] + distinct.map { "- " + $0 }
  }

  private var orderReasons: [String] {
    guard let history = draft.history else { return [] }
    var reasons: [String] = []
    let pairs = history.history.pairs
    if let sequence = history.sequence {
      let isOfRow = sequence.name == draft.guess.unique?.name
      let rising = history.history.ordered(by: sequence.name, twice: isOfRow)
      reasons.append(
        "`\(sequence.name)` orders the rows of a subject: it grows from row to row in \(rising.grouped) of "
          + "\(pairs.grouped) cases"
      )
    } else {
      reasons.append(
        "No column of whole numbers grows from row to row, so the order of the file is kept; rows that "
          + "stand after a later one: \(history.history.backSteps.grouped) of \(pairs.grouped)"
      )
    }
    if history.identity.isEmpty {
      reasons.append("No columns tell all rows apart, so rows that stand twice count twice")
    }
    if history.history.ties > 0 {
      reasons.append(
        "\(Count.of(history.history.ties, "row")) of the subjects looked at "
          + (history.history.ties == 1 ? "has" : "have") + " the instant of the row before"
      )
    }
    return reasons
  }

  private var record: [String] {
    ["## What an agreement declares for it", "", "```text"]
      + draft.recordLines.dropFirst().dropLast().map { $0 }.prependingRecord(draft.names.record)
      + ["```"]
  }

  private var trial: [String] { TrialWords(draft, receipt, finding).lines }
  private var outlook: [String] {
    ["## Clocks these columns can run", "", "| clock | runs | why |", "| --- | --- | --- |"]
      + ClockOutlook.all(draft).map { "| \($0.clock) | \($0.runs ? "yes" : "no") | \($0.reason) |" }
  }
  private var columns: [String] { ColumnTable(draft).lines }
}

extension [String] {
  fileprivate func prependingRecord(_ name: String) -> [String] { ["record \(name)"] + self }
}

extension String {
  /// The words as a sentence: a capital in front unless a quotation is, and a full stop.
  var sentence: String {
    guard let first, first != "`" else { return hasSuffix(".") ? self : self + "." }
    let text = first.uppercased() + dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}
