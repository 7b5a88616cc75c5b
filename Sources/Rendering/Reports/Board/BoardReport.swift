import Agreements
import Measuring
package import Quantities
import Settlement

/// What a period came to in many agreements, on a page that a board reads: money, misses, what is done about them.
package struct BoardReport {
  /// One agreement.
  package struct Member {
    /// Its statements: of the period, or of the parts of one that a change splits.
    let parts: [StatementPart]

    /// Its dates ahead.
    let dates: [UpcomingDate]

    /// Puts an agreement on the board.
    package init(_ parts: [StatementPart], dates: [UpcomingDate]) {
      self.parts = parts
      self.dates = dates
    }
  }

  /// An agreement in the folder whose period was not settled, and why not.
  package struct Other {
    let agreement: String
    let reason: String

    /// Says why, in words that follow the agreement's name.
    package init(_ agreement: String, _ reason: String) {
      self.agreement = agreement
      self.reason = reason
    }
  }

  let period: CalendarPeriod
  let members: [BoardMember]
  let others: [Other]
  let comments: CommentBook

  /// Makes a board page.
  /// - Parameters:
  ///   - period: What was settled.
  ///   - members: The agreements, in order.
  ///   - others: Those that were not settled.
  ///   - comments: What managers say of misses.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(
    _ period: CalendarPeriod,
    _ members: [Member],
    others: [Other],
    comments: CommentBook,
    hash: (String) -> String
  ) {
    self.period = period
    self.members = members.map { BoardMember($0, hash: hash) }
    self.others = others
    self.comments = comments
  }

  /// The misses of the period, in order.
  package var misses: [MissKey] {
    members.flatMap { member in
      var keys: [MissKey] = []
      for reading in member.entries.flatMap(\.report.statement.readings)
      where reading.verdict == .missed {
        let key = MissKey(period, member.id, reading.level.name)
        if !keys.contains(key) { keys.append(key) }
      }
      return keys
    }
  }

  /// What is said of this period and of no miss in it.
  package var strays: [MissKey] {
    let misses = Set(misses)
    return comments.comments.keys.filter { $0.period == period && !misses.contains($0) }.sorted()
  }
}
