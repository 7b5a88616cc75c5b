import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// DEAD04: duties that no conduct can satisfy together.
  package static let impossibleDuties = Rule(
    "DEAD04",
    .error,
    "duties that no conduct can satisfy together",
    why:
      "Whoever keeps one breaks the other. Abide compares what a duty needs with when that is due, and what two data classes say of one field; an act that one block orders and another forbids in words is for people to find.",
    wrong: "a report due on the 3rd working day that needs figures due on the 5th",
    instead: "figures due on the 2nd working day, before the report",
    check: { NeededTooLate.check($0) + KeptAndErased.check($0) }
  )
}

/// Looks for duties that need another which is due only after them, or that wait for themselves.
private enum NeededTooLate {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let duties = text.agreement.governance.duties
    return duties.flatMap { duty in
      duty.needs.compactMap { need -> Diagnostic? in
        guard case .duty(let name) = need, let other = duties.first(where: { $0.name == name }),
          let section = text.section(.duty, duty.name)
        else { return nil }
        if waits(for: duty.name, other, duties) {
          return finding(section, other, "\(duty.name) waits for \(name), which waits for it", text)
        }
        guard other.due.isCertainlyAfter(duty.due) else { return nil }
        return finding(
          section,
          other,
          "\(duty.name) needs \(name): when that is done on its last day, this is late already",
          text
        )
      }
    }
  }

  private static func finding(
    _ section: Section,
    _ other: Duty,
    _ message: String,
    _ text: Checking
  ) -> Diagnostic {
    Rule.impossibleDuties.finding(
      message,
      at: section.value("needs") ?? section.namePhrase,
      notes: [
        .init(
          "what is needed",
          at: (text.section(.duty, other.name)?.value("due")?.range) ?? other.citation.range
        )
      ],
      remedy: "let what is needed be due first"
    )
  }

  private static func waits(for name: String, _ duty: Duty, _ duties: [Duty]) -> Bool {
    var seen: Set<String> = []
    var open = [duty]
    while let next = open.popLast() {
      for need in next.needs {
        guard case .duty(let needed) = need else { continue }
        if needed == name { return true }
        if seen.insert(needed).inserted { open += duties.filter { $0.name == needed } }
      }
    }
    return false
  }
}

/// Looks for fields that one data class has erased while another keeps them.
private enum KeptAndErased {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let classes = text.agreement.governance.dataClasses
    return classes.indices.flatMap { place in
      classes[..<place].compactMap { earlier -> Diagnostic? in
        let data = classes[place]
        guard let shared = data.fields.first(where: earlier.fields.contains),
          data.after == earlier.after, data.keeps?.length != earlier.keeps?.length,
          data.keeps != nil, earlier.keeps != nil,
          let kept = text.section(.data, data.name)?.value("kept")
        else { return nil }
        return Rule.impossibleDuties.finding(
          "\(shared) is kept and erased at once: \(data.name) and \(earlier.name) keep it for "
            + "different times",
          at: kept,
          notes: [
            .init("the other time", at: text.section(.data, earlier.name)?.value("kept")?.range)
          ],
          remedy: "name the field in one of them, or keep both for the same time"
        )
      }
    }
  }
}

extension DutyDate {
  /// True when it is later than another whatever happens; dates of different kinds are not compared.
  fileprivate func isCertainlyAfter(_ other: DutyDate) -> Bool {
    switch (self, other) {
    case (.on(let mine, _), .on(let theirs, _)): mine > theirs
    case (
      .workingDay(let mine, let hours, let each, _), .workingDay(let place, let days, let other, _)
    ):
      hours == days && each == other && mine > place
    case (.day(let mine, let each, _), .day(let place, let other, _)):
      each == other && mine > place
    case (.after(let mine, let occasion, _), .after(let theirs, let other, _)):
      occasion == other && mine.length.isCertainlyLonger(than: theirs.length)
    default: false
    }
  }
}

extension Limit.Length {
  /// True when it is longer than another of its own kind.
  fileprivate func isCertainlyLonger(than other: Limit.Length) -> Bool {
    switch (self, other) {
    case (.elapsed(let mine), .elapsed(let theirs)): mine > theirs
    case (.served(let mine, let hours), .served(let theirs, let other)):
      hours == other && mine > theirs
    case (.workingDays(let mine, let hours, _), .workingDays(let theirs, let other, _)):
      hours == other && mine > theirs
    case (.days(let mine), .days(let theirs)): mine > theirs
    case (.months(let mine), .months(let theirs)): mine > theirs
    default: false
    }
  }
}
