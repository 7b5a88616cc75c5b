import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours

/// What a statement shows of the files it was made from.
enum ReceiptPage {
  /// The receipt as a section.
  static func section(
    _ provenance: Provenance,
    _ receipts: [IntakeReceipt],
    statementDigest: String,
    zone: Zone,
    of document: String = "statement",
    undecided: [UndecidedJudgement] = []
  ) -> Block {
    var blocks: [Block] = [
      .table(texts(provenance, receipts, document, statementDigest))
    ]
    if !receipts.isEmpty { blocks.append(.table(files(receipts, LocalTimes(zone: zone)))) }
    let remarks =
      receipts.flatMap { empty($0) + again($0) + cut($0) + moved($0) + refusals($0) }
      + undecided.map(\.words)
    if !remarks.isEmpty { blocks.append(.list(remarks)) }
    return .section(Section("Receipt", id: "receipt", isFinePrint: true, blocks))
  }

  private static func texts(
    _ provenance: Provenance,
    _ receipts: [IntakeReceipt],
    _ document: String,
    _ statementDigest: String
  ) -> PageTable {
    let texts = provenance.texts.map { (kind: $0.kind, name: $0.name, digest: $0.digest) }
    let read = receipts.filter { !$0.isDeclaredEmpty }
    let files = read.map { (kind: "export", name: $0.file.fileName, digest: $0.digest) }
    return PageTable(
      caption: "Texts and data the figures rest on",
      columns: [.init("text"), .init("name"), .init("digest")],
      rows: (texts + files).map { .init([Cell($0.kind), Cell($0.name), Cell($0.digest, .code)]) }
        + [
          .init(["zone data", Cell(provenance.zoneRelease), "compiled in"]),
          .init([Cell(document), "JSON without its digest", Cell(statementDigest, .code)]),
        ]
    )
  }

  private static func files(_ receipts: [IntakeReceipt], _ times: LocalTimes) -> PageTable {
    PageTable(
      caption: "Files and what they gave",
      columns: [
        .init("feed"), .init("file"), .init("rows", .trailing), .init("used", .trailing),
        .init("passed over", .trailing), .init("duplicates", .trailing),
        .init("refused", .trailing), .init("first"), .init("last"),
      ],
      rows: receipts.map { receipt in
        .init([
          Cell(receipt.feed),
          Cell(receipt.isDeclaredEmpty ? "none, as declared" : receipt.file.fileName),
          Cell(receipt.rows.grouped),
          Cell(receipt.used.grouped), Cell(receipt.passedOver.grouped),
          Cell(receipt.duplicates.grouped), Cell(receipt.refusals.count.grouped),
          Cell(times.text(receipt.first)), Cell(times.text(receipt.last)),
        ])
      }
    )
  }

  private static func empty(_ receipt: IntakeReceipt) -> [String] {
    guard receipt.rows == 0, !receipt.isDeclaredEmpty else { return [] }
    return ["\(receipt.file.fileName) gave no rows; was all of it exported?"]
  }

  private static func again(_ receipt: IntakeReceipt) -> [String] {
    receipt.sameBytes.map {
      "\(receipt.file.fileName): given again as \($0.fileName), the same bytes, which count once"
    }
  }

  private static func cut(_ receipt: IntakeReceipt) -> [String] {
    guard receipt.lacksLastLineEnd else { return [] }
    return ["\(receipt.file.fileName): its last line has no end; was the export cut short?"]
  }

  private static func moved(_ receipt: IntakeReceipt) -> [String] {
    guard receipt.movedToFirst > 0 else { return [] }
    let milestones = counted(receipt.movedToFirst, "milestone")
    return [
      "\(receipt.file.fileName): \(milestones) written as before the first of their row, counted as at it"
    ]
  }

  // The first row refused for each reason; the counts say how many more there are.
  private static func refusals(_ receipt: IntakeReceipt) -> [String] {
    receipt.refusals.kinds.map { kind in
      let first = kind.first
      let column = first.column.map { " \($0)" } ?? ""
      let found = first.found.map { ": \($0)" } ?? ""
      return "\(receipt.file.fileName): \(counted(kind.count, "row")) refused,"
        + "\(column) \(first.reason), first on line \(first.line)\(found)"
    }
  }
}
