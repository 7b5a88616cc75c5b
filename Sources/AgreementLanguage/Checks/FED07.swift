import Agreements
import Diagnostics

extension Rule {
  /// FED07: rows go by account, and the agreement claims none; or the other way round.
  package static let accountsUnmatched = Rule(
    "FED07",
    .error,
    "rows go by account, and the agreement claims none; or it claims some, and no rows go by them",
    why: "No row would be its own, or everybody's would.",
    wrong: "a feed with `agreement: by account`, and no `account` in the head",
    instead: "`account: A-17`, as the export names it",
    needsWholeText: true,
    check: UnmatchedAccounts.check
  )
}

/// Holds the accounts of the head against the feeds that route rows by them.
private enum UnmatchedAccounts {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let routing = text.agreement.feeds.filter { $0.accountColumn != nil }
    guard let head = text.sections(.agreement).first else { return [] }
    if let account = text.agreement.accounts.first, routing.isEmpty {
      return [
        Rule.accountsUnmatched.finding(
          "no feed says which rows are of `\(account.name)`",
          at: Phrase(account.citation.range),
          remedy: "add `agreement: by COLUMN` to the feed that names accounts, or claim none"
        )
      ]
    }
    guard text.agreement.accounts.isEmpty else { return [] }
    return routing.map { feed in
      Rule.accountsUnmatched.finding(
        "the feed \(feed.name) goes by account, and this agreement claims none",
        at: head.namePhrase,
        notes: [.init("the feed", at: feed.citation.place)],
        remedy: "add `account: NAME; NAME`, as the column \(feed.accountColumn ?? "") names them"
      )
    }
  }
}
