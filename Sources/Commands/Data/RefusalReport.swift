import Measuring
import Quantities

/// Tells a person which rows of a file were refused, kind by kind, with the first of each.
struct RefusalReport {
  private let receipt: IntakeReceipt

  init(_ receipt: IntakeReceipt) { self.receipt = receipt }

  func write(on console: Console) {
    let count = receipt.refusals.count
    console.complainLine(
      "\(receipt.file): \(count.grouped) of \(receipt.rows.grouped) rows refused by feed "
        + "\(receipt.feed); every figure they touch is provisional"
    )
    for kind in receipt.refusals.kinds.prefix(20) {
      let first = kind.first
      let column = first.column.map { "\($0) " } ?? ""
      let found = first.found.map { ", found '\($0)'" } ?? ""
      console.complainLine(
        "  \(kind.count.grouped) × \(column)\(first.reason); first at line \(first.line.grouped)\(found)"
      )
    }
    let rest = receipt.refusals.kinds.count - 20
    if rest > 0 { console.complainLine("  and \(rest.grouped) other reasons") }
  }
}
