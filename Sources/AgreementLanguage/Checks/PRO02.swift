import Agreements
import Diagnostics

extension Rule {
  /// PRO02: a number in prose is not a quotation.
  package static let unquotedValue = Rule(
    "PRO02",
    .warning,
    "a number in prose is not a quotation",
    why: "It is a second copy that nobody will keep in step.",
    wrong: "Credits stop at 15 % of the fee.",
    instead: "Credits stop at `[15 %](=monthly.cap)` of the fee.",
    check: UnquotedValues.check
  )
}

/// Looks for amounts, shares, lengths of time, times and dates in prose that quote no term.
private enum UnquotedValues {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.document.paragraphs.filter { isInClause($0, text) }.flatMap { paragraph in
      paragraph.prose.flatMap { prose in
        Quoted.all(in: prose).filter { !$0.value.isBareNumber }.map { found in
          Rule.unquotedValue.finding(
            "\(found.phrase.text) stands in the prose and quotes no term",
            at: found.phrase,
            remedy: "write `[\(found.phrase.text)](=TERM)`, and make it a term if it is none"
          )
        }
      }
    }
  }

  // What stands before the first clause is an introduction, and promises nothing.
  private static func isInClause(_ paragraph: Paragraph, _ text: Checking) -> Bool {
    guard let first = text.agreement.clauses.first else { return false }
    return first.range.bytes.lowerBound < paragraph.phrase.bytes.lowerBound
  }
}
