package import Agreements
import Revisions

/// How far the sides of a draft are apart, to be shown clause by clause.
package struct GapReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/gap/1"

  let agreement: Agreement
  let textVersion: String
  let levels: [LevelGap]

  /// Shows what was weighed.
  /// - Parameters:
  ///   - agreement: The draft.
  ///   - textVersion: What identifies its text.
  package init(_ agreement: Agreement, textVersion: String) {
    self.agreement = agreement
    self.textVersion = textVersion
    levels = LevelGap.all(of: agreement)
  }

  /// True when every side would sign every goal of the draft.
  package var isSettled: Bool { levels.allSatisfy(\.isSettled) }

  /// The levels by the clause they stand in, in the order of the text.
  var clauses: [(clause: Clause?, levels: [LevelGap])] {
    var clauses: [(clause: Clause?, levels: [LevelGap])] = []
    for level in levels {
      let clause = level.level.citation.clause
      if let last = clauses.last, last.clause == clause {
        clauses[clauses.count - 1].levels.append(level)
      } else {
        clauses.append((clause, [level]))
      }
    }
    return clauses
  }
}
