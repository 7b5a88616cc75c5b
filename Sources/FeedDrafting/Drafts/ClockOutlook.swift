import Agreements
import Quantities

/// Whether a kind of clock can run on the columns of an export, and why.
struct ClockOutlook: Hashable, Sendable {
  let clock: String
  let runs: Bool
  let reason: String

  private init(_ clock: String, _ runs: Bool, _ reason: String) {
    self.clock = clock
    self.runs = runs
    self.reason = reason
  }

  /// Every kind of clock, as a draft's events and columns allow it.
  static func all(_ draft: FeedDraft) -> [ClockOutlook] {
    guard draft.shape != .intervals else { return intervals(draft) }
    return [
      resolution(draft), response(draft), pauses(draft), reopening(draft), priority(draft),
      holders(draft), dates(draft), availability,
    ]
  }

  private static func names(_ draft: FeedDraft, _ meanings: DraftEvent.Meaning...) -> [String] {
    draft.events.filter { meanings.contains($0.meaning) }.map { "\(draft.names.record).\($0.name)" }
  }

  private static func resolution(_ draft: FeedDraft) -> ClockOutlook {
    let start = names(draft, .opened)
    let end = names(draft, .resolved, .closed)
    let clock = "time to resolve"
    if start.isEmpty {
      return ClockOutlook(clock, false, "nothing tells when a subject was opened")
    }
    if end.isEmpty {
      return ClockOutlook(clock, false, "nothing tells when a subject was resolved or closed")
    }
    return ClockOutlook(
      clock,
      true,
      "from \(Listing.of(start, joined: "or")) until \(Listing.of(end, joined: "or"))"
    )
  }

  private static func response(_ draft: FeedDraft) -> ClockOutlook {
    let answers = names(draft, .answered)
    let clock = "first response"
    guard answers.isEmpty else {
      return ClockOutlook(clock, true, "until \(Listing.of(answers, joined: "or"))")
    }
    let others = draft.shape == .changes ? names(draft, .other) : []
    let hint =
      others.isEmpty
      ? ""
      : "; \(Listing.of(others, most: 3, joined: "or")) may stand for it, if the parties agree that it does"
    return ClockOutlook(clock, false, "no column or event tells of a first answer" + hint)
  }

  private static func pauses(_ draft: FeedDraft) -> ClockOutlook {
    let waits = names(draft, .waits)
    let clock = "pauses while waiting"
    guard waits.isEmpty else {
      return ClockOutlook(
        clock,
        true,
        "from \(Listing.of(waits, joined: "or")) until what ends the wait"
      )
    }
    let isOneRow = draft.shape == .subjects
    let reason =
      isOneRow
      ? "a row has no history of waiting, so a wait cannot be subtracted"
      : "no event or state tells of waiting, so a wait cannot be subtracted"
    return ClockOutlook(
      clock,
      false,
      reason
        + "; verdicts of a clock with pauses then come as a least and a most"
    )
  }

  private static func reopening(_ draft: FeedDraft) -> ClockOutlook {
    let events = names(draft, .reopened)
    let clock = "reopening"
    guard events.isEmpty else { return ClockOutlook(clock, true, "by \(Listing.of(events))") }
    return ClockOutlook(
      clock,
      false,
      draft.shape == .subjects
        ? "a row keeps one time a milestone: a subject that was reopened shows its last, and hides the first"
        : "no event or state tells of it"
    )
  }

  private static func priority(_ draft: FeedDraft) -> ClockOutlook {
    let clock = "change of priority"
    let columns = draft.profile.columns.filter { ColumnWords($0.name).has(Vocabulary.priority) }
    guard let column = columns.first else { return ClockOutlook(clock, false, "no column has one") }
    guard let history = draft.history else {
      return ClockOutlook(
        clock,
        false,
        "`\(column.name)` is that of the day of the export, whatever it was before"
      )
    }
    let (count, of) = history.history.varying(column.name)
    return ClockOutlook(
      clock,
      count > 0,
      count > 0
        ? "`\(column.name)` changes within \(count.grouped) of \(Count.of(of, "subject")) looked at"
        : "`\(column.name)` changes within none of \(Count.of(of, "subject")) looked at"
    )
  }

  private static func holders(_ draft: FeedDraft) -> ClockOutlook {
    let clock = "time with each holder"
    guard let history = draft.history?.history else {
      return ClockOutlook(clock, false, "a row has no history of who held it")
    }
    let columns = draft.profile.columns.filter { column in
      ColumnWords(column.name).has(Vocabulary.holder) && history.varying(column.name).count > 0
    }
    return columns.isEmpty
      ? ClockOutlook(clock, false, "no column of a group or person changes")
      : ClockOutlook(clock, true, "by \(Listing.of(columns.map(\.name)))")
  }

  private static func dates(_ draft: FeedDraft) -> ClockOutlook {
    let clock = "agreed dates"
    let targets = draft.guess.dates.filter { $0.words.has(Vocabulary.target) }
    return targets.isEmpty
      ? ClockOutlook(clock, false, "no column has a target")
      : ClockOutlook(clock, true, "by \(Listing.of(targets.map(\.name)))")
  }

  private static let availability = ClockOutlook(
    "availability",
    false,
    "no row has the two ends of an outage"
  )

  private static func intervals(_ draft: FeedDraft) -> [ClockOutlook] {
    let open: String
    if case .intervals(_, let end) = draft.guess.kind, end.column.empty > 0 {
      open =
        "; \(Count.of(end.column.empty, "row")) without `\(end.name)` "
        + (end.column.empty == 1 ? "goes" : "go") + " on to the cut-off"
    } else {
      open = ""
    }
    return [
      ClockOutlook("availability", true, "each row has its two ends" + open),
      ClockOutlook(
        "response, resolution, hand-overs",
        false,
        "rows are intervals, not the life of a ticket"
      ),
    ]
  }
}
