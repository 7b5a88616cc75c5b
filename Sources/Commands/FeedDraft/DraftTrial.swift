import AgreementLanguage
import Agreements
import Diagnostics
import FeedDrafting
import Measuring

/// Tries a draft on the export it was made for.
struct DraftTrial {
  private static let feed = "draft.feed"

  let draft: FeedDraft
  let path: String
  let console: Console

  /// The draft with what reading the export by it gave.
  ///
  /// Places left open are filled for the trial alone, and it is read through an agreement that declares
  /// nothing but the draft's own record.
  /// - Throws: `WorldFailure` when the file cannot be read.
  func document() throws -> DraftDocument {
    let agreement = SourceText(
      name: "trial.agreement.md",
      bytes: Array(draft.trialAgreement(using: DraftTrial.feed).utf8)
    )
    let compilation = Compiler.compileAgreement(agreement) { name in
      guard name == DraftTrial.feed + ".md" else { return nil }
      return SourceText(name: name, bytes: Array(draft.trialFeed(dayFirst: true).utf8))
    }
    guard let agreement = compilation.agreement else {
      let first = compilation.diagnostics.first { $0.severity == .error }
      return DraftDocument(draft, receipt: nil, finding: first?.concise ?? "its text has errors")
    }
    var reader = DataReader(agreement: agreement, console: console)
    reader.wantsDigests = false
    var log = EventLog(agreement, feeds: agreement.feeds)
    let isRead = try reader.read([DataArgument(feed: draft.feedName, path: path)], into: &log)
    log.close()
    return DraftDocument(
      draft,
      receipt: isRead ? log.receipts.first : nil,
      finding: "the file could not be read to its end"
    )
  }
}
