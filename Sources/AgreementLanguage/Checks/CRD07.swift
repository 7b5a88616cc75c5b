import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// CRD07: earning back is not said in full, or can never be right.
  package static let earnBackOpen = Rule(
    "CRD07",
    .error,
    "earning back is not said in full, or can never be right",
    why: "What comes back, for what and when, would be argued about every month.",
    wrong: "`earn-back: when the next months are good`",
    instead:
      "`50 % of a level's share, when it meets goal in each of the next 2 months, booked in the second`",
    check: OpenEarnBack.check
  )
}

/// Looks at each earn-back: share, window, start, and whether they can be.
private enum OpenEarnBack {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.credit).compactMap { credit in
      guard let line = credit.value("earn-back"), line.name != "none", !text.isFaulty(line) else {
        return nil
      }
      let terms = text.agreement.governance.creditTerms.first { $0.credit == credit.name }
      guard let back = terms?.earnBack else {
        return Rule.earnBackOpen.finding(
          "it does not say \(missing(line)) in a way that can be counted",
          at: line,
          remedy: "write `\(Rule.earnBackOpen.instead.filter { $0 != "`" })`, or `none`"
        )
      }
      return fault(back, text.agreement).map { Rule.earnBackOpen.finding($0, at: line) }
    }
  }

  private static func missing(_ line: Phrase) -> String {
    var parts: [String] = []
    if line.split(at: "%") == nil, !line.text.contains("%") {
      parts.append("which share comes back")
    }
    if line.split(at: "next") == nil { parts.append("over which months") }
    if line.split(at: "booked in the") == nil { parts.append("when it is booked") }
    return parts.isEmpty ? "all of it" : parts.joined(separator: ", ")
  }

  private static func fault(_ back: EarnBack, _ agreement: Agreement) -> String? {
    if back.share.fraction > .one { return "more would come back than was paid" }
    if back.share.fraction == .zero || back.months == 0 { return "nothing could ever come back" }
    if back.booked < back.months {
      return "it would be booked before it is known whether it was earned"
    }
    guard let last = agreement.inForce.last, let periods = agreement.periods else { return nil }
    let months = Int(back.months) * periods.rawValue
    return agreement.inForce.first.adding(months: min(months, 1_200)) > last
      ? "the months to be met are more than the term has" : nil
  }
}
