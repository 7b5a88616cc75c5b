import Quantities
import ServiceHours
import Testing

/// The cases of other products' test suites, and the few whose expectation we do not share.
struct BusinessTimeTests {
  /// Why a case expects something else, and what we answer.
  static let deviations: [String: (reason: String, answer: String)] = [
    "P142": ("truncation: the peer counts whole minutes; 3 s after opening are 3 s", "3"),
    "P154": (
      "next-opening rule: a span that exactly fills the day falls due at closing, not the next day",
      "2013-06-04T16:00:00Z"
    ),
    "P181": (
      "truncation: the peer cuts pauses to whole minutes and is due 36 s early",
      "2016-11-09T09:26:36Z"
    ),
    "P256": ("the peer answers a reversed interval with negative time; ours is 0", "0"),
    "P263": (
      "the peer's defect: a day on which the clocks fall back has 25 hours, not 24",
      "90000"
    ),
  ]

  @Test func `the fixture holds 132 cases`() {
    #expect(BusinessTimeCase.all.count == 132)
  }

  @Test func `every deviation names a case`() {
    #expect(Self.deviations.keys.allSatisfy { id in BusinessTimeCase.all.contains { $0.id == id } })
  }

  @Test(arguments: BusinessTimeCase.all)
  func `the answer is the peer's unless a deviation says why not`(_ given: BusinessTimeCase) throws
  {
    let hours = try given.hours()
    let start = try TimeText.instant(given.start, in: hours.zone)
    let end = try given.end.map { try TimeText.instant($0, in: hours.zone) } ?? start
    let pauses = IntervalSet(
      try (given.pauses ?? []).map {
        Interval(
          try TimeText.instant($0[0], in: hours.zone),
          try TimeText.instant($0[1], in: hours.zone)
        )
      }
    )
    let first = hours.zone.civilTime(at: start).date.adding(days: -60)
    let last = hours.zone.civilTime(at: max(start, end)).date.adding(days: 60)
    let table = try HoursTable(hours, covering: first...last)
    let answer: String
    switch given.expected {
    case .instant:
      let span = Span.seconds(try required(given.duration?.seconds, "duration"))
      answer = try required(table.add(span, to: start, without: pauses), "answer").description
    case .seconds:
      answer = table.served(from: start, to: end, without: pauses).decimalSeconds
    }
    let expected: String
    switch given.expected {
    case .instant(let text): expected = try TimeText.instant(text, in: hours.zone).description
    case .seconds(let number): expected = String(Int64(number))
    }
    if let deviation = Self.deviations[given.id] {
      #expect(answer == deviation.answer, "\(deviation.reason)")
      #expect(answer != expected, "the deviation is none")
    } else {
      #expect(answer == expected)
    }
  }
}
