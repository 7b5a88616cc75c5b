package import Agreements
package import Quantities

/// What the text leaves to people, where the data asks for it and nobody has decided yet.
package struct UndecidedJudgement: Sendable {
  /// The term that says who judges what.
  package let term: Term

  /// The event that records the decision, such as `breach.upheld`.
  package let event: String

  /// The subjects of which it is not decided, by name.
  package let subjects: [String]

  /// What is not decided at a cut-off.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - log: What is known to have happened, closed.
  ///   - cutOff: The last instant that counts.
  /// - Returns: One entry a judgement that some subject waits for, in the order of the text.
  package static func all(
    _ agreement: Agreement,
    _ log: EventLog,
    cutOff: Instant
  ) -> [UndecidedJudgement] {
    agreement.terms.compactMap { term in
      guard case .judged(let event) = term.state, let dot = event.firstIndex(of: "."),
        let place = agreement.records.firstIndex(where: { $0.name == event[..<dot] }),
        let kind = agreement.records[place].event(String(event[event.index(after: dot)...]))
      else { return nil }
      let waiting = subjects(log.records[place], log.feeds, lacking: kind, cutOff.microseconds)
      return waiting.isEmpty
        ? nil : UndecidedJudgement(term: term, event: event, subjects: waiting)
    }
  }

  private static func subjects(
    _ log: RecordLog,
    _ feeds: [Feed],
    lacking kind: Int,
    _ cutOff: Int64
  ) -> [String] {
    var names: [String] = []
    for range in log.subjectRanges {
      log.forEachSubject(in: range, feeds: feeds) { subject, events in
        let known = events.filter { $0.at <= cutOff }
        if !known.isEmpty, !known.contains(where: { Int($0.kind) == kind }) {
          names.append(log.subjects[subject])
        }
      }
    }
    return names.sorted()
  }
}
