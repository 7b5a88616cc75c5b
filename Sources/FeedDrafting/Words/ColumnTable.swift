import Quantities

/// What was seen in each column.
struct ColumnTable {
  private static let most = 60

  private let draft: FeedDraft

  init(_ draft: FeedDraft) { self.draft = draft }

  /// The lines of the section.
  var lines: [String] {
    let columns = draft.profile.columns
    var lines = ["## What was seen in each column", ""]
    lines += ["| column | filled | holds |", "| --- | --- | --- |"]
    lines += columns.prefix(ColumnTable.most).map(line)
    let rest = columns.count - ColumnTable.most
    if rest > 0 { lines += ["", "\(Count.of(rest, "more column")) were seen."] }
    return lines + transitions
  }

  private func line(_ column: ColumnProfile) -> String {
    let filled =
      draft.profile.rows - column.empty == draft.profile.rows ? "all" : column.filled.grouped
    return "| \(FeedWords.cell(column.name)) | \(filled) | \(holds(column)) |"
  }

  private func holds(_ column: ColumnProfile) -> String {
    guard column.filled > 0 else { return "nothing" }
    if let date = draft.guess.dates.first(where: { $0.name == column.name }) {
      return "times, `\(date.guess.text)`"
    }
    if column.isUnique { return "all different" + number(column) }
    let few = column.fewValues
    guard !few.isEmpty, few.count <= 12 else {
      let about = column.distinct.isExact ? "" : "some "
      return "\(about)\(Count.of(column.distinct.distinct, "value"))" + number(column)
    }
    return few.map { "`\(FeedWords.cell($0.text))` \($0.count.grouped)" }.joined(separator: ", ")
  }

  private func number(_ column: ColumnProfile) -> String {
    column.holdsNumbers ? ", \(column.numbers.least) to \(column.numbers.greatest)" : ""
  }

  /// How the state goes over from one row to the next.
  private var transitions: [String] {
    guard let history = draft.history, let state = history.state ?? history.event,
      let place = history.history.study.place(state.name)
    else { return [] }
    var counts: [[String]: Int] = [:]
    for steps in history.history.subjects {
      for (before, after) in zip(steps, steps.dropFirst()) {
        let pair = [before.row.texts[place], after.row.texts[place]]
        if pair[0] != pair[1] { counts[pair, default: 0] += 1 }
      }
    }
    let sorted = counts.sorted {
      ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1])
    }
    guard !sorted.isEmpty else { return [] }
    let shown = sorted.prefix(12).map {
      "`\(FeedWords.cell($0.key[0]))` to `\(FeedWords.cell($0.key[1]))` \($0.value.grouped)"
    }
    let rest = sorted.count - shown.count
    return [
      "",
      "`\(state.name)` goes, among the subjects looked at, from " + shown.joined(separator: ", ")
        + (rest > 0 ? ", and in \(rest) other ways" : "") + ".",
    ]
  }
}
