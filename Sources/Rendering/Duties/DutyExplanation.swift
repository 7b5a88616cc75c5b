package import Agreements
package import Diagnostics
package import Measuring
package import Quantities
import ServiceHours

/// Why a duty stands as it does: the days that were counted, what moved the last of them, and the words.
package struct DutyExplanation: Sendable {
  let agreement: Agreement
  let reading: DutyReading
  let cutOff: Instant

  /// Explains one instance.
  package init(_ reading: DutyReading, of agreement: Agreement, cutOff: Instant) {
    self.agreement = agreement
    self.reading = reading
    self.cutOff = cutOff
  }

  /// The explanation as a page.
  package var page: Page {
    let words = DutyWords(agreement: agreement)
    let times = LocalTimes(zone: agreement.zone)
    let duty = reading.duty
    let following = reading.consequences.map { words.consequence($0, of: reading) }
    let quotations = LineReason.quoted(citations, agreement).map {
      Block.quotation($0.text, source: $0.source)
    }
    let facts =
      [
        Fact("agreement", "\(agreement.title), \(agreement.id)"),
        Fact("owed", "by \(duty.by) to \(duty.to)"),
      ] + duty.said + [
        Fact("arose", times.text(reading.arose)),
        Fact("due", words.due(reading.due)),
        Fact("done", words.done(reading)),
        Fact("state", words.outcome(reading)),
        Fact("as known at", times.text(cutOff)),
      ]
    return Page(
      kind: "Explanation",
      title: words.name(reading),
      blocks: [
        .facts(facts), .section(Section("How it was counted", id: "counted", [.steps(steps)])),
      ]
        + (following.isEmpty
          ? [] : [.section(Section("What follows", id: "follows", [.list(following)]))])
        + [.section(Section("The agreement's words", id: "words", quotations))]
    )
  }

  /// The explanation as JSON.
  package var json: JSONValue {
    guard case .object(var members) = reading.json else { return .null }
    members["steps"] = .array(steps.map(JSONValue.string))
    members["counting"] = .optional(counting?.profile.rawValue)
    return .object(members)
  }

  private var counting: Counting? { reading.duty.counting ?? agreement.governance.counting }

  private var citations: [Citation] {
    [reading.duty.citation, counting?.citation].compactMap(\.self)
  }

  // MARK: Steps

  /// What was counted and what moved it, one sentence each.
  private var steps: [String] {
    guard let due = reading.due else { return ["nobody knows yet when it is due"] }
    let times = LocalTimes(zone: agreement.zone)
    let rule =
      counting.map { "by the rule `\($0.profile.rawValue)`" } ?? "as lengths are, by no rule"
    let end =
      due.endsWithDay
      ? "it ends with \(due.last), at midnight" : "it ends at \(times.text(due.end))"
    return ["counted \(rule), from \(due.anchor)"]
      + due.steps.map { DutyExplanation.words($0, times) } + [end]
  }

  private static func words(_ step: CountingStep, _ times: LocalTimes) -> String {
    switch step {
    case .firstDay(let date, let counts):
      "\(named(date)) \(counts ? "counts" : "does not count") itself"
    case .fullHour(let start): "counted from the next full hour, \(times.text(start))"
    case .short(let most): "\(counted(most, "day")) or less count working days alone"
    case .lastOfMonth(let date):
      "the month has no such day, so that its last stands for it: \(date)"
    case .counted(let date): "counted to \(named(date))"
    case .passed(let days):
      "no working days, passed over: " + days.map(named).joined(separator: ", ")
    case .rolled(let from, let to): "\(named(from)) is no working day: it moves to \(named(to))"
    case .extended(let date, let count):
      "it holds fewer than \(counted(count, "working day")): it goes on to \(named(date))"
    }
  }

  private static func named(_ date: CivilDate) -> String { "\(date.weekday.letters) \(date)" }
}

extension Duty {
  /// What it says for people.
  fileprivate var said: [Fact] {
    let needed = needs.map { need in
      switch need {
      case .duty(let name): name
      case .input(let what, let who): "\(what) from \(who)"
      }
    }
    return [
      says.map { Fact("what", $0) }, delivers.map { Fact("delivers", $0) },
      needed.isEmpty ? nil : Fact("needs", needed.joined(separator: "; ")),
    ].compactMap(\.self)
  }
}
