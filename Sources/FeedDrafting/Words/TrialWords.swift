import Measuring
import Quantities

/// What reading the export by its own draft gave.
struct TrialWords {
  private let draft: FeedDraft
  private let receipt: IntakeReceipt?
  private let finding: String?

  init(_ draft: FeedDraft, _ receipt: IntakeReceipt?, _ finding: String?) {
    self.draft = draft
    self.receipt = receipt
    self.finding = finding
  }

  /// The lines of the section.
  var lines: [String] {
    ["## Tried on the file", ""]
      + (receipt.map(told) ?? ["It could not be tried: \(finding ?? "")."])
  }

  private func told(_ receipt: IntakeReceipt) -> [String] {
    let parts = [
      "\(receipt.used.grouped) used",
      "\(receipt.passedOver.grouped) that tell nothing it maps",
      Count.of(receipt.duplicates, "duplicate"),
      "\(receipt.refusals.count.grouped) refused",
    ]
    var lines = [
      "\(conditions)\(Count.of(receipt.rows, "row")): \(parts.joined(separator: ", "))."
    ]
    if let first = receipt.first, let last = receipt.last, draft.openPlaces.isEmpty {
      lines[0] += " From \(first) to \(last)."
    }
    let refusals = receipt.refusals.kinds.sorted { $0.count > $1.count }.prefix(8).map(refusal)
    return lines + (refusals.isEmpty ? [] : [""] + refusals)
  }

  private var conditions: String {
    var filled: [String] = []
    if draft.openPlaces.contains(where: { $0.mark == "ZONE" }) {
      filled.append("`UTC` for the zone")
    }
    if draft.openPlaces.contains(where: { $0.mark.contains("?") }) {
      filled.append("the day first")
    }
    return filled.isEmpty
      ? "" : "With \(filled.joined(separator: " and ")), for the trial alone, of "
  }

  private func refusal(_ kind: RefusalTally.Kind) -> String {
    let column = kind.first.column.map { " `\($0)`" } ?? ""
    let found = kind.first.found.map { ", the first `\(FeedWords.cell($0))`" } ?? ", the first"
    var line = "- \(Count.of(kind.count, "row")):\(column) \(kind.first.reason)\(found) on line "
    line += "\(kind.first.line)"
    if kind.first.reason.contains("UTF-8") {
      line += "; convert the file: `iconv -f WINDOWS-1252 -t UTF-8`"
    }
    return line
  }
}
