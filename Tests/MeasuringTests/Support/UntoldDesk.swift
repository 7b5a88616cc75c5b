import Agreements
import Measuring
import Quantities
import TestSupport

/// A desk made up at random whose feed cannot tell when some or all of its waits begin.
struct UntoldDesk {
  /// What really happened.
  let truth: RandomDesk

  /// The events that the feed cannot tell.
  let untold: Set<String>

  private let seed: UInt64

  init(seed: UInt64, subjects: Int) throws {
    self.seed = seed
    let untold: Set<String> = [["waiting", "blocked"], ["waiting"], ["blocked"]][Int(seed % 3)]
    self.untold = untold
    var desk = try RandomDesk(seed: seed, subjects: subjects)
    // Facts that only an untold row brings would be untold too, which is another matter.
    desk.subjects = desk.subjects.mapValues { events in
      events.map { event in
        var event = event
        if untold.contains(event.event) { event.facts = [:] }
        return event
      }
    }
    truth = desk
  }

  /// The feed.
  var feed: Feed {
    let events = Desk.record.events.map(\.name).filter { !untold.contains($0) }
    return Desk.feed(.events, events: events.map { Desk.mapping($0) })
  }

  /// The same desk in a history in which nobody waited when the feed is silent.
  var neverWaiting: RandomDesk {
    var desk = truth
    desk.subjects = truth.subjects.mapValues { $0.filter { !untold.contains($0.event) } }
    return desk
  }

  /// The same desk in a history in which everybody waited all the time: again after every event, and
  /// so from the instant at which a clock begins.
  var alwaysWaiting: RandomDesk {
    var desk = neverWaiting
    desk.subjects = desk.subjects.mapValues { events in
      let waits = events.flatMap { event in
        untold.sorted().enumerated().map { index, name in
          // Behind every other event of the instant, so that none of them ends it.
          let sequence = Int64(1_000 + index)
          return Happening(
            at: event.at,
            sequence: sequence,
            event: name,
            id: 1_000_000 + event.id * 2 + UInt64(index)
          )
        }
      }
      return events + waits
    }
    return desk
  }

  /// True when the clock's waits are untold, and a wait can go on without end.
  var canAlwaysWait: Bool {
    let clock = truth.agreement.clocks[0]
    return !clock.untoldPauses(by: [feed]).isEmpty && clock.longestPause == nil
  }

  /// Shares of the clock, placed by each event in turn, with every word for small and empty
  /// populations.
  func shares() -> [ServiceLevel] {
    var random = SeededGenerator(seed: seed &* 17)
    let clock = truth.agreement.clocks[0]
    let places = [
      clock.stop, Desk.pattern("opened"), Desk.pattern("withdrawn"), Desk.pattern("reopened"),
      Desk.pattern("noted"),
    ]
    return places.enumerated().map { number, placedBy in
      let share = ClockShare(
        placedBy: placedBy,
        condition: Int.random(in: 0..<3, using: &random) == 0 ? Desk.is("priority", "high") : nil,
        clock: clock.name
      )
      let small = SmallPopulation(under: 8, allows: 2)
      let words: [ServiceLevel.Empty] = [.met, .missed, .noReading]
      return Desk.level(
        .clockMet(share),
        name: "share-\(number)",
        goal: "\(Int.random(in: 1...100, using: &random))",
        tooFew: Bool.random(using: &random) ? small : nil,
        empty: words[Int.random(in: 0..<3, using: &random)]
      )
    }
  }
}
