import Diagnostics
import Agreements
import Measuring
import Quantities
import Settlement

extension CloseReport {
  /// The close as a page.
  package var page: Page {
    var blocks: [Block] = [.facts(facts)]
    if !files.isEmpty { blocks.append(rows) }
    let strayed = files.filter { !$0.strays.isEmpty }
    if !strayed.isEmpty { blocks.append(unrouted(strayed)) }
    if !closed.isEmpty { blocks.append(agreements) }
    if provisional > 0 { blocks.append(openQuestions) }
    if !others.isEmpty { blocks.append(notClosed) }
    return Page(kind: "Close", title: period.words, blocks: blocks)
  }

  private var facts: [Fact] {
    let empty = files.count { $0.rows == 0 }
    let state = provisional == 0 ? "all final" : "\(provisional.grouped) provisional"
    let doubt = empty == 0 ? "" : "; \(counted(empty, "file")) gave no rows"
    let count = closed.isEmpty ? "none" : "\(agreementCount.grouped), \(state)\(doubt)"
    let isPlain = provisional == 0 && empty == 0
    return [
      Fact("agreements closed", Cell(count, isPlain ? .plain : .open)),
      Fact("as known at", Cell(cutOff)),
      Fact("not closed", others.isEmpty ? "none" : others.count.grouped),
      Fact("payable", payable.isEmpty ? "-" : payable.map(\.description).joined(separator: ", ")),
    ] + held.map { Fact("held, until decided", $0.description) }
  }

  // A wall time that was given is one in the zone of each agreement.
  private var cutOff: String {
    let cutOffs = closed.map(\.statement.cutOff)
    guard let first = cutOffs.min(), let last = cutOffs.max() else { return "-" }
    if isCutOffGiven { return first == last ? "\(first)" : "\(first) to \(last), by zone" }
    return "\(first), the last row of them all"
  }

  private var rows: Block {
    let table = PageTable(
      caption: "Where the rows of each file went",
      columns: [
        .init("feed"), .init("file"), .init("routed", .trailing), .init("+ unrouted", .trailing),
        .init("+ refused", .trailing), .init("= rows", .trailing), .init("each row to", .wrapping),
      ],
      rows: files.map { file in
        .init([
          Cell(file.feed), Cell(file.name.fileName), Cell(file.routed.grouped),
          Cell(file.unrouted.grouped, file.unrouted == 0 ? .plain : .open),
          Cell(file.refused.grouped, file.refused == 0 ? .plain : .bad), Cell(file.rows.grouped),
          Cell(
            file.isRouted
              ? "the agreement of its account" : counted(file.agreements, "agreement"),
            .quiet
          ),
        ])
      }
    )
    return .section(Section("Rows", id: "rows", [.table(table)]))
  }

  private func unrouted(_ files: [File]) -> Block {
    let table = PageTable(
      caption: "Accounts that are no agreement's",
      columns: [
        .init("file"), .init("account"), .init("rows", .trailing), .init("because", .wrapping),
      ],
      rows: files.flatMap { file in
        file.strays.prefix(CloseReport.mostStrays).map { stray in
          .init([
            Cell(file.name.fileName), Cell(stray.account), Cell(stray.rows.grouped),
            Cell(stray.reason ?? "no agreement claims it", .quiet),
          ])
        } + [rest(of: file)].compactMap(\.self)
      }
    )
    return .section(Section("Unrouted", id: "unrouted", [.table(table)]))
  }

  private func rest(of file: File) -> PageTable.Row? {
    let rest = file.strays.dropFirst(CloseReport.mostStrays)
    guard !rest.isEmpty else { return nil }
    let rows = rest.reduce(0) { $0 + $1.rows }
    return .init([
      Cell(file.name.fileName), Cell("and \(counted(rest.count, "other"))"), Cell(rows.grouped), "",
    ])
  }

  private var agreements: Block {
    let table = PageTable(
      caption: "What each agreement comes to",
      columns: [
        .init("agreement"), .init("rows", .trailing), .init("level"), .init("attained", .trailing),
        .init("goal", .trailing), .init("verdict"), .init("credit", .trailing), .init("state"),
      ],
      rows: closed.flatMap(\.rows)
    )
    return .section(Section("Agreements", id: "agreements", [.table(table)]))
  }

  private var openQuestions: Block {
    let questions = closed.flatMap { closed in
      closed.statement.openQuestions.map { "\(closed.statement.agreement.id): \($0)" }
    }
    let rest = questions.count - CloseReport.mostStrays
    let more = rest > 0 ? ["and \(counted(rest, "other")), told by the statements"] : []
    return .section(
      Section(
        "Open questions",
        id: "open",
        [
          .paragraph("The figures may still change:"),
          .list(questions.prefix(CloseReport.mostStrays) + more),
        ]
      )
    )
  }

  private var notClosed: Block {
    .section(
      Section(
        "Not closed",
        id: "not-closed",
        [.list(others.map { "\($0.agreement.id) \($0.reason)" })]
      )
    )
  }
}

extension CloseReport.Closed {
  /// One row a level; the first says what the agreement comes to.
  fileprivate var rows: [PageTable.Row] {
    let agreement = statement.agreement
    let rows = statement.receipts.reduce(0) { $0 + $1.rows }
    let credit = statement.settlements.map { $0.payableText(in: statement) }
      .joined(separator: ", ")
    guard !statement.readings.isEmpty else {
      return [
        .init([Cell(name, .strong), Cell(rows.grouped)] + Array(repeating: "-", count: 6))
      ]
    }
    return statement.readings.enumerated().map { place, reading in
      let isFirst = place == 0
      return .init([
        Cell(isFirst ? name : "", .strong),
        Cell(isFirst ? rows.grouped : ""),
        Cell(reading.level.name), Cell(reading.attainedText(agreement)), Cell(reading.goalText),
        Cell(reading.verdict.rawValue, reading.tone),
        Cell(isFirst ? (credit.isEmpty ? "-" : credit) : ""),
        Cell(isFirst ? state : "", statement.isFinal ? .plain : .open),
      ])
    }
  }

  private var name: String {
    statement.agreement.id + (part.map { ", part \($0)" } ?? "")
  }

  private var state: String { statement.isFinal ? "final" : "provisional" }
}
