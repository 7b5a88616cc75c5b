package import Agreements
package import Diagnostics

extension Rule {
  /// FED08: two agreements claim one account.
  package static let accountClaimedTwice = Rule(
    "FED08",
    .error,
    "two agreements that are in force together claim one account",
    why: "Its rows would be counted twice, or for the wrong customer.",
    wrong: "`account: A-17` in two agreements of a folder",
    instead: "each account in the one agreement that its rows are measured by"
  )
}

/// The accounts that several agreements claim, which shows only when they are read together.
package enum AccountClaims {
  /// Finds every account that is claimed more than once.
  /// - Parameter agreements: Agreements that are in force together.
  /// - Returns: One finding for each claim but the first, sorted by place.
  package static func findings(_ agreements: [Agreement]) -> [Diagnostic] {
    var first: [String: Account] = [:]
    var found: [Diagnostic] = []
    for agreement in agreements {
      for account in agreement.accounts {
        guard let other = first[account.name] else {
          first[account.name] = account
          continue
        }
        found.append(
          Rule.accountClaimedTwice.finding(
            "the account `\(account.name)` is claimed by another agreement too",
            at: Phrase(account.citation.range),
            notes: [.init("the other claim", at: other.citation.range)],
            remedy: "leave it in the one whose measures its rows go by, or end one of the two"
          )
        )
      }
    }
    return found.sortedByPlace()
  }
}
