import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What holds for every clock on every ticket, on agreements and logs made up at random.
struct ClockLaws {
  /// Desks, each with its own agreement; ABIDE_DEEP asks for more of them.
  static let seeds = 1...UInt64(Deep.isWanted ? 2_000 : 100)
  static let subjects = 100

  @Test(arguments: seeds)
  func `clocks agree with a reader that keeps sets of time`(seed: UInt64) throws {
    let desk = try RandomDesk(seed: seed, subjects: Self.subjects)
    let measured = desk.measure(desk.rows(shuffled: seed), at: desk.cutOff)
    for (subject, events) in desk.subjects {
      let expected = desk.reference.cycles(of: events, at: desk.cutOff)
      let found = measured[subject] ?? []
      if expected != found {
        Issue.record(difference(desk, subject, events, expected, found))
        return
      }
    }
  }

  // One ticket with everything that bears on it, so that a failure can be read without a debugger.
  private func difference(
    _ desk: RandomDesk,
    _ subject: String,
    _ events: [Happening],
    _ expected: [ReferenceCycle],
    _ found: [ReferenceCycle]
  ) -> Comment {
    let clock = desk.agreement.clocks[0]
    let targets = desk.agreement.tables[0].rows.map { "\($0.answers)" }.joined(separator: " ")
    var lines = [
      "\(subject) in \(desk.agreement.zone), cut off at \(desk.cutOff)",
      "pauses \(clock.pauses.count), longest \(String(describing: clock.longestPause?.length))",
      "reopened \(clock.reopening.effect) within "
        + "\(String(describing: clock.reopening.limit?.length)), else \(clock.reopening.beyond)",
      "reprioritised \(clock.reprioritising.effect)",
      "stop \(clock.stop.event) \(String(describing: clock.stop.condition))",
      "targets \(targets)",
    ]
    if case .date(let date) = clock.promise { lines.append("date \(date.rule)") }
    lines += events.sorted(by: Happening.precedes).map {
      "  \($0.at) [\($0.sequence)] \($0.event) \($0.facts)"
    }
    lines += expected.map { "expected \($0.line)" } + found.map { "found    \($0.line)" }
    return Comment(rawValue: lines.joined(separator: "\n"))
  }
}

extension ReferenceCycle {
  /// The run in one line.
  var line: String {
    func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
    return "\(started) stopped \(text(stopped)) last \(text(lastStop)) due \(text(due)) "
      + "elapsed \(text(elapsed)) of \(text(allowance)) \(outcome)"
  }
}
