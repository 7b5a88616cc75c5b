import Agreements
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Quantities
import Rendering
import Settlement

/// Makes the board page of a folder of agreements.
struct PortfolioMaker {
  let folder: String
  let source: SourceOptions
  let facts: FactsOptions
  let period: CalendarPeriod

  /// The text in which managers comment on misses, or nil without one.
  let comments: String?

  let console: Console

  /// Makes the page, and adds misses to the comments of which they say nothing yet.
  /// - Returns: The page, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read or written.
  func page() throws -> Page? {
    // Comments are read before the data, which may take long.
    guard let book = try book() else { return nil }
    let closing = FolderClosing(
      period: period,
      folder: folder,
      source: source,
      facts: facts,
      form: nil,
      wantsLists: true,
      console: console
    )
    guard let outcome = try closing.close() else { return nil }
    let report = BoardReport(
      period,
      try outcome.closed.map { .init($0.parts, dates: try dates(of: $0)) },
      others: outcome.roster.others.map { .init($0.agreement.id, $0.reason) },
      comments: book,
      hash: { FileDigest.text(of: Array($0.utf8)) }
    )
    try keep(report, book)
    return report.page
  }

  private func dates(of closed: Closing.Closed) throws -> [UpcomingDate] {
    let path = closed.parts[closed.parts.count - 1].statement.agreement.source.name
    return try DatesAhead.find(of: path, after: period, days: 30, on: console) ?? []
  }

  private func book() throws -> CommentBook? {
    guard let comments else { return CommentBook("") }
    let isThere = FileManager.default.fileExists(atPath: comments)
    let text = isThere ? String(decoding: try TextFile.read(comments).bytes, as: UTF8.self) : ""
    let book = CommentBook(text)
    for fault in book.faults {
      console.complainLine("\(comments):\(fault.line): error: \(fault.message)")
    }
    return book.faults.isEmpty ? book : nil
  }

  // What is said of a miss that is none is told, and kept.
  private func keep(_ report: BoardReport, _ book: CommentBook) throws {
    guard let comments else { return }
    for stray in report.strays {
      let line = book.comments[stray]?.line ?? 0
      console.complainLine("\(comments):\(line): note: \(stray) was not missed; nothing shows this")
    }
    let text = book.holding(report.misses)
    guard text != book.text else { return }
    try TextFile.write(text, to: comments)
  }
}
