import Agreements
import Quantities
import Testing

/// One outcome of a clock, worked out by hand.
struct ClockCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var clock: Clock
  var story: String
  var cutOff: String
  var runs: [String]

  init(_ name: String, _ clock: Clock, _ story: String, at cutOff: String, _ runs: String...) {
    testDescription = name
    self.clock = clock
    self.story = story
    self.cutOff = cutOff
    self.runs = runs
  }

  static let fourHours = Desk.within(.hours(4), of: "desk")
  static let oneDay = Desk.within(.hours(9), of: "desk")
  static let plain = Desk.clock(fourHours)
  static let april = "04-10 12:00"

  /// Desk hours are Mo-Fr 08:00-17:00 but for Tuesday 17 March; 2 March is a Monday.
  static let all: [ClockCase] = [
    // How time is counted
    ClockCase(
      "an allowance that exactly fills the day is due at closing",
      Desk.clock(oneDay),
      "03-02 08:00 opened; 03-02 17:00 resolved",
      at: april,
      "met, 9 h of 9 h, due 03-02 17:00"
    ),
    ClockCase(
      "a stop after closing with the allowance exactly used is met",
      Desk.clock(oneDay),
      "03-02 08:00 opened; 03-02 21:00 resolved",
      at: april,
      "met, 9 h of 9 h, due 03-02 17:00"
    ),
    ClockCase(
      "a second after the next opening it is missed",
      Desk.clock(oneDay),
      "03-02 08:00 opened; 03-03 08:00:01 resolved",
      at: april,
      "missed, 9 h 1 s of 9 h, due 03-02 17:00"
    ),
    ClockCase(
      "what is opened outside hours runs from the next opening",
      plain,
      "03-01 12:00 opened; 03-02 09:00 resolved",
      at: april,
      "met, 1 h of 4 h, due 03-02 12:00"
    ),
    ClockCase(
      "nothing allowed is due at the next opening",
      Desk.clock(Desk.within(.zero, of: "desk")),
      "03-01 12:00 opened; 03-02 08:00 resolved",
      at: april,
      "met, 0 s of 0 s, due 03-02 08:00"
    ),
    ClockCase(
      "nothing allowed is missed a second after the opening",
      Desk.clock(Desk.within(.zero, of: "desk")),
      "03-01 12:00 opened",
      at: "03-02 08:00:01",
      "missed, 1 s of 0 s, due 03-02 08:00"
    ),
    ClockCase(
      "running with the allowance exactly used is running",
      plain,
      "03-02 09:00 opened",
      at: "03-02 13:00",
      "running, 4 h of 4 h, due 03-02 13:00"
    ),
    ClockCase(
      "running past the allowance is missed",
      plain,
      "03-02 09:00 opened",
      at: "03-02 13:00:01",
      "missed, 4 h 1 s of 4 h, due 03-02 13:00"
    ),
    // What is ordinary in real logs
    ClockCase(
      "created closed",
      plain,
      "03-02 10:00 opened & resolved",
      at: april,
      "met, 0 s of 4 h, due 03-02 14:00"
    ),
    ClockCase(
      "created paused",
      Desk.clock(fourHours, pauses: 1),
      "03-02 10:00 waiting & opened; 03-02 12:00 answered; 03-02 13:00 resolved",
      at: april,
      "met, 1 h of 4 h, due 03-02 16:00"
    ),
    ClockCase(
      "stopped before it started",
      plain,
      "03-02 09:00 resolved; 03-02 10:00 opened",
      at: "03-02 12:00",
      "running, 2 h of 4 h, due 03-02 14:00"
    ),
    ClockCase(
      "withdrawn",
      plain,
      "03-02 09:00 opened; 03-02 10:00 withdrawn; 03-02 11:00 resolved",
      at: april,
      "cancelled, 1 h of 4 h, due 03-02 13:00"
    ),
    ClockCase("never opened", plain, "03-02 09:00 noted; 03-02 10:00 resolved", at: april),
    ClockCase(
      "nothing is promised",
      Desk.clock(Desk.byTable),
      "03-02 09:00 opened odd",
      at: april,
      "unpromised"
    ),
    ClockCase(
      "the table does not speak of it",
      Desk.clock(Desk.byTable),
      "03-02 09:00 opened",
      at: april,
      "undecided"
    ),
    // Pauses
    ClockCase(
      "paused for ever is paused, never met",
      Desk.clock(fourHours, pauses: 1),
      "03-02 09:00 opened; 03-02 10:00 waiting",
      at: april,
      "paused, 1 h of 4 h"
    ),
    ClockCase(
      "stopped while paused",
      Desk.clock(fourHours, pauses: 1),
      "03-02 09:00 opened; 03-02 10:00 waiting; 03-02 16:00 resolved",
      at: april,
      "met, 1 h of 4 h, due 03-03 10:00"
    ),
    ClockCase(
      "a pause is cut at its longest length, and then it is missed",
      Desk.clock(fourHours, pauses: 1, longestPause: .elapsed(.hours(2))),
      "03-02 09:00 opened; 03-02 10:00 waiting",
      at: "03-02 16:00",
      "missed, 5 h of 4 h, due 03-02 15:00"
    ),
    ClockCase(
      "a pause is cut after a working day",
      Desk.clock(
        fourHours,
        pauses: 1,
        longestPause: .workingDays(1, of: "desk", rolledFirst: true)
      ),
      "03-02 09:00 opened; 03-02 10:00 waiting",
      at: "03-03 12:00",
      "running, 3 h of 4 h, due 03-03 13:00"
    ),
    ClockCase(
      "each pause is cut first, and then they are united",
      Desk.clock(fourHours, pauses: 2, longestPause: .elapsed(.hours(2))),
      "03-02 09:00 opened; 03-02 10:00 waiting; 03-02 11:00 blocked; 03-02 15:00 answered",
      at: "03-02 15:00",
      "running, 3 h of 4 h, due 03-02 16:00"
    ),
    ClockCase(
      "a pause that begins when the last one is cut is a new one",
      Desk.clock(fourHours, pauses: 1, longestPause: .elapsed(.hours(2))),
      "03-02 09:00 opened; 03-02 10:00 waiting; 03-02 11:00 waiting; 03-02 12:00 waiting",
      at: "03-02 15:00",
      "running, 2 h of 4 h, due 03-02 17:00"
    ),
    ClockCase(
      "resumed without a pause",
      Desk.clock(fourHours, pauses: 1),
      "03-02 09:00 opened; 03-02 10:00 answered",
      at: "03-02 11:00",
      "running, 2 h of 4 h, due 03-02 13:00"
    ),
    ClockCase(
      "a pause over closing, midnight and a holiday, to the second",
      Desk.clock(fourHours, pauses: 1),
      "03-16 15:00 opened; 03-16 16:59:33 waiting; 03-18 08:00:27 answered; 03-18 09:00 resolved",
      at: april,
      "met, 2 h 59 min 6 s of 4 h, due 03-18 10:00:54"
    ),
    ClockCase(
      "a pause over the night in which clocks spring forward",
      Desk.clock(Desk.within(.hours(4), of: "nights"), pauses: 1),
      "03-28 21:00 opened; 03-28 23:30:10 waiting; 03-29 03:15:20 answered; 03-29 07:00 resolved",
      at: april,
      "missed, 4 h 14 min 50 s of 4 h, due 03-29 05:45:10"
    ),
    // Reopening
    ClockCase(
      "reopened without the closed time",
      Desk.clock(fourHours, reopening: .runsOnWithoutStoppedTime),
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-02 12:00 reopened; 03-02 13:00 resolved",
      at: april,
      "met, 2 h of 4 h, due 03-02 15:00"
    ),
    ClockCase(
      "reopened with the closed time",
      Desk.clock(fourHours, reopening: .runsOnWithStoppedTime),
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-02 12:00 reopened; 03-02 13:00 resolved",
      at: april,
      "met, 4 h of 4 h, due 03-02 13:00"
    ),
    ClockCase(
      "reopened with the closed time, but not with the customer's part of it",
      Desk.clock(fourHours, pauses: 1, reopening: .runsOnWithStoppedTime),
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-02 11:00 waiting; 03-02 12:00 reopened; "
        + "03-02 12:30 answered; 03-02 13:00 resolved",
      at: april,
      "met, 2 h 30 min of 4 h, due 03-02 14:30"
    ),
    ClockCase(
      "reopened at the very limit",
      Desk.clock(
        fourHours,
        reopening: .runsOnWithoutStoppedTime,
        within: .workingDays(1, of: "desk", rolledFirst: true)
      ),
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-03 10:00 reopened",
      at: "03-03 11:00",
      "running, 2 h of 4 h, due 03-03 13:00"
    ),
    ClockCase(
      "reopened after the limit begins a new cycle",
      Desk.clock(
        fourHours,
        reopening: .runsOnWithoutStoppedTime,
        within: .workingDays(1, of: "desk", rolledFirst: true),
        beyond: .newCycle
      ),
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-03 10:00:01 reopened",
      at: "03-03 16:00:01",
      "met, 1 h of 4 h, due 03-02 13:00",
      "missed, 6 h of 4 h, due 03-03 14:00:01"
    ),
    ClockCase(
      "reopened when nothing reopens",
      plain,
      "03-02 09:00 opened; 03-02 10:00 resolved; 03-02 12:00 reopened",
      at: april,
      "met, 1 h of 4 h, due 03-02 13:00"
    ),
    ClockCase(
      "no new cycle for whom the clock no longer runs",
      Desk.clock(fourHours, condition: Desk.is("channel", "phone"), reopening: .newCycle),
      "03-02 09:00 opened phone; 03-02 10:00 resolved mail; 03-02 12:00 reopened",
      at: april,
      "met, 1 h of 4 h, due 03-02 13:00"
    ),
    // Dates
    ClockCase(
      "a working day keeps the time of day",
      Desk.clock(due(.workingDays(2))),
      "03-05 16:30 opened; 03-09 16:30 resolved",
      at: april,
      "met, due 03-09 16:30"
    ),
    ClockCase(
      "a pause does not move a date",
      Desk.clock(due(.workingDays(2)), pauses: 1),
      "03-05 16:30 opened; 03-05 16:31 waiting",
      at: "03-09 16:30:01",
      "missed, due 03-09 16:30"
    ),
    ClockCase(
      "an agreed date moves when it is agreed anew",
      Desk.clock(due(.agreed)),
      "03-02 09:00 opened 03-05T12:00; 03-04 09:00 noted 03-06T12:00",
      at: "03-05 13:00",
      "running, due 03-06 12:00"
    ),
    ClockCase(
      "a note that changes nothing promised does not start a date afresh",
      Desk.clock(due(.workingDays(2)), reprioritising: .fresh),
      "03-02 09:00 opened low; 03-03 09:00 noted high phone",
      at: "03-03 12:00",
      "running, due 03-04 09:00"
    ),
  ]

  private enum Due {
    case workingDays(Int64)
    case agreed
  }

  private static func due(_ due: Due) -> Promise {
    let rule: DueDate.Rule =
      switch due {
      case .workingDays(let count):
        .workingDays(.written(count), of: .written("desk"), rolledFirst: true)
      case .agreed: .field("promised")
      }
    return .date(DueDate(rule: rule, citation: nowhere))
  }
}

struct ClockCases {
  @Test(arguments: ClockCase.all)
  func `a clock stands as worked out by hand`(_ one: ClockCase) throws {
    #expect(try Story(one.story).runs(of: one.clock, at: one.cutOff) == one.runs)
  }

  /// Nine desk hours for low, six hours round the clock for high; an hour before opening counts for
  /// the second alone.
  @Test(arguments: [
    (Reprioritising.Effect.fromOriginalStart, "missed, 6 h 30 min of 6 h, due 03-02 16:00"),
    (.fresh, "met, 1 h 30 min of 6 h, due 03-02 21:00"),
    (.keepsElapsed, "met, 5 h 30 min of 6 h, due 03-02 17:00"),
    (.proRata, "met, 4 h 10 min of 6 h, due 03-02 18:20"),
    (.frozen, "met, 5 h 30 min of 9 h, due 03-03 11:00"),
  ])
  func `five rules give five results after two pauses and a reopening`(
    effect: Reprioritising.Effect,
    expected: String
  ) throws {
    let story = try Story(
      "03-02 07:00 opened low; 03-02 09:00 waiting; 03-02 10:00 answered; 03-02 11:00 resolved; "
        + "03-02 12:00 reopened; 03-02 13:00 waiting; 03-02 14:00 answered; 03-02 15:00 noted high; "
        + "03-02 16:30 resolved"
    )
    let clock = Desk.clock(
      Desk.byTable,
      pauses: 1,
      reopening: .runsOnWithoutStoppedTime,
      reprioritising: effect
    )
    #expect(try story.runs(of: clock, at: ClockCase.april) == [expected])
  }

  @Test(arguments: [
    // Promised, then nothing for an hour, then promised again.
    (Reprioritising.Effect.keepsElapsed, "running, 3 h of 6 h, due 03-02 15:00"),
    (.fromOriginalStart, "running, 3 h of 6 h, due 03-02 15:00"),
    (.fresh, "running, 1 h of 6 h, due 03-02 17:00"),
    (.proRata, "running, 2 h 40 min of 6 h, due 03-02 15:20"),
    (.frozen, "running, 3 h of 9 h, due 03-03 09:00"),
  ])
  func `time is not lost while nothing is promised`(
    effect: Reprioritising.Effect,
    expected: String
  ) throws {
    let story = try Story(
      "03-02 09:00 opened low; 03-02 10:00 noted odd; 03-02 11:00 noted high"
    )
    let clock = Desk.clock(Desk.byTable, reprioritising: effect)
    #expect(try story.runs(of: clock, at: "03-02 12:00") == [expected])
  }
}
