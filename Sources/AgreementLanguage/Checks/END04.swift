import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// END04: an ending that can never be used inside the term.
  package static let noticeTooLong = Rule(
    "END04",
    .warning,
    "an ending that can never be used inside the term",
    why: "It reads as a right, and is none.",
    wrong: "`notice: 18 months from received` in a term of twelve months",
    instead: "a notice shorter than the term",
    check: UselessEndings.check
  )
}

/// Compares notices and first dates with the dates of the term.
private enum UselessEndings {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    // After a term that goes on until it is ended, every notice has its time.
    guard let last = text.agreement.inForce.last else { return [] }
    let first = text.agreement.inForce.first
    let sections = Dictionary(text.sections(.ending).map { ($0.name, $0) }) { first, _ in first }
    return text.agreement.governance.endings.flatMap { ending -> [Diagnostic] in
      let section = sections[ending.name]
      var found: [Diagnostic] = []
      if let notice = ending.notice, let end = first.after(notice), end > last {
        found.append(
          Rule.noticeTooLong.finding(
            "notice given on the first day would run out after \(last), when the term ends",
            at: section?.value("notice") ?? Phrase(ending.citation.range),
            remedy: "shorten the notice, or leave this ending out"
          )
        )
      }
      if let date = ending.notBefore, date > last {
        found.append(
          Rule.noticeTooLong.finding(
            "it may not end before \(date), and the term ends on \(last)",
            at: section?.value("not-before") ?? Phrase(ending.citation.range),
            remedy: "name a date inside the term"
          )
        )
      }
      return found
    }
  }
}

extension CivilDate {
  /// The date a length later, counting working days as the days they at least are.
  fileprivate func after(_ limit: Limit) -> CivilDate? {
    switch limit.length {
    case .days(let count), .workingDays(let count, _, _): adding(days: count)
    case .months(let count): adding(months: count)
    case .elapsed, .served: nil
    }
  }
}
