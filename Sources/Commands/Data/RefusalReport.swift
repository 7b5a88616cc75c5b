import Measuring
import Quantities

/// Tells a person which rows of a file were refused, kind by kind, with the first of each.
struct RefusalReport {
  private let file: String
  private let feed: String
  private let rows: Int
  private let refusals: RefusalTally

  init(_ receipt: IntakeReceipt) {
    self.init(receipt.file, feed: receipt.feed, rows: receipt.rows, receipt.refusals)
  }

  init(_ file: String, feed: String, rows: Int, _ refusals: RefusalTally) {
    self.file = file
    self.feed = feed
    self.rows = rows
    self.refusals = refusals
  }

  func write(on console: Console) {
    let count = refusals.count
    console.complainLine(
      "\(file): \(count.grouped) of \(rows.grouped) rows refused by feed "
        + "\(feed); every figure they touch is provisional"
    )
    for kind in refusals.kinds.prefix(20) {
      let first = kind.first
      let column = first.column.map { "\($0) " } ?? ""
      let found = first.found.map { ", found '\($0)'" } ?? ""
      console.complainLine(
        "  \(kind.count.grouped) × \(column)\(first.reason); first at line \(first.line.grouped)\(found)"
      )
    }
    let rest = refusals.kinds.count - 20
    if rest > 0 { console.complainLine("  and \(rest.grouped) other reasons") }
  }
}
