import Agreements
import Measuring
import Quantities
import TestSupport
import Testing

/// What subjects contribute to levels adds up: in any cut, order and grouping, and back again.
struct PartialLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 1_000 : 40)

  @Test(arguments: seeds)
  func `slices in any cut, order and grouping give what the whole gives`(seed: UInt64) throws {
    let counter = try Counter(seed: seed)
    var random = SeededGenerator(seed: seed)
    let measurer = counter.measurer(counter.rows)
    let whole = counter.figures(measurer, measurer.slices.map { counter.partial(measurer, $0) })
    #expect(whole == counter.figures(measurer.measure(counter.periods).periods))

    for _ in 0..<3 {
      let slices = counter.cut(into: Int.random(in: 1...9, using: &random), using: &random)
      var partials = slices.map { counter.partial(measurer, $0) }.shuffled(using: &random)
      while partials.count > 1 {
        // Whichever two are added first, and on whichever side, the sum is the same.
        let place = Int.random(in: 0..<partials.count - 1, using: &random)
        let other = partials.remove(at: place + 1)
        partials[place].add(other)
        partials.shuffle(using: &random)
      }
      #expect(counter.figures(measurer, partials) == whole)
    }
  }

  @Test(arguments: seeds)
  func `a late row replaces what its subject contributed, and nothing else`(seed: UInt64) throws {
    let counter = try Counter(seed: seed)
    // The last row of every third subject comes late; no subject is new with it.
    var early = counter.rows
    var late: [LoggedRow] = []
    for (place, subject) in counter.subjects.enumerated() where place % 3 == 0 {
      guard early.count(where: { $0.subject == subject }) > 1,
        let last = early.lastIndex(where: { $0.subject == subject })
      else { continue }
      late.append(early.remove(at: last))
    }
    let (before, after) = (counter.measurer(early), counter.measurer(early + late))
    var live = Partial.sum(before.slices.map { counter.partial(before, $0) }, in: before, counter)
    for subject in late.map(\.subject) {
      let number = try #require(after.subjectNumber(subject, record: 0))
      let slice = SubjectSlice(record: 0, subjects: number..<number + 1)
      live.remove(counter.partial(before, slice))
      live.add(counter.partial(after, slice))
    }
    #expect(
      counter.figures(after, [live]) == counter.figures(after.measure(counter.periods).periods)
    )
  }

  @Test(arguments: seeds)
  func `clocks that run alike count as each does by itself`(seed: UInt64) throws {
    let counter = try Counter(seed: seed, allowances: [.zero, .hours(3), .hours(9), .hours(3)])
    let together = counter.measurer(counter.rows).measure(counter.periods).periods
    for clock in counter.agreement.clocks {
      var alone = counter
      alone.agreement.clocks = [clock]
      alone.agreement.levels = counter.agreement.levels.filter { level in
        if case .clockMet(let share) = level.measure { share.clock == clock.name } else { false }
      }
      let names = alone.agreement.levels.map(\.name)
      let mine = together.map { period in period.levels.filter { names.contains($0.level.name) } }
      let expected = alone.measurer(counter.rows).measure(counter.periods).periods.map(\.levels)
      #expect(mine.map(counter.figures) == expected.map(counter.figures))
    }
  }
}

extension Partial {
  /// The sum of partials of one measurer.
  fileprivate static func sum(_ partials: [Partial], in measurer: Measurer, _ counter: Counter)
    -> Partial
  {
    var sum = measurer.nothing(on: measurer.axis(of: counter.periods))
    for partial in partials { sum.add(partial) }
    return sum
  }
}
