import Agreements
import Quantities

extension GridValue {
  /// One value for each set of values that the tests cannot tell apart; never empty.
  static func representatives(of domain: Domain, tests: [CellTest]) -> [GridValue] {
    switch domain {
    case .names(let known): names(known, tests)
    case .openNames: mentioned(tests).map(GridValue.name) + [.anotherName]
    case .count: counts(tests).map(GridValue.count)
    case .share(let end): shares(tests, upTo: end).map(GridValue.share)
    case .amount: shares(tests, upTo: nil).map(GridValue.amount)
    case .length: shares(tests, upTo: nil).map(GridValue.length)
    case .moment: moments(tests)
    case .instant: [.anotherName]
    }
  }

  /// The names that tests mention, and one of the others in place of all of them.
  private static func names(_ known: NameList, _ tests: [CellTest]) -> [GridValue] {
    let mentioned = mentioned(tests)
    let listed = Set(mentioned)
    let other = known.first { !listed.contains($0) }
    let all = mentioned.map(GridValue.name) + (other.map { [.name($0)] } ?? [])
    return all.isEmpty ? [.anotherName] : all
  }

  private static func mentioned(_ tests: [CellTest]) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for test in tests {
      guard case .names(let listed) = test else { continue }
      for name in listed where seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  private static func ends(_ tests: [CellTest]) -> [Ratio] {
    let ends = tests.flatMap { test -> [Ratio] in
      guard case .range(let lower, let upper) = test else { return [] }
      return [lower?.value, upper?.value].compactMap(\.self)
    }
    return Array(Set(ends)).sorted()
  }

  /// Whole numbers change sides only at an end or just beside it.
  private static func counts(_ tests: [CellTest]) -> [Int128] {
    let near = ends(tests).map { $0.rounded(.towardsZero) }.flatMap { [$0 - 1, $0, $0 + 1] }
    return Array(Set([0] + near.filter { $0 >= 0 })).sorted()
  }

  /// Shares change sides at an end, so each end and the middle between two of them stand for all.
  private static func shares(_ tests: [CellTest], upTo end: Ratio?) -> [Ratio] {
    let inner = ends(tests).filter { point in point >= .zero && end.map { point <= $0 } ?? true }
    // Without an end of its own a share goes on past the last end that is tested.
    let last = end ?? (inner.last ?? .zero) + .one
    let points = Array(Set([.zero, last] + inner)).sorted()
    let middles = zip(points, points.dropFirst()).map { ($0 + $1) / Ratio(2) }
    // Middles first, so that a gap is shown by a case in its midst and not on its edge.
    return middles + points
  }

  /// A moment is on a working day of some of the hours, and before or after each time tested.
  private static func moments(_ tests: [CellTest]) -> [GridValue] {
    var hours: [String] = []
    var times: Set<TimeOfDay> = [.midnight]
    for test in tests {
      guard case .workingDay(let name, let before, let orAt) = test else { continue }
      if !hours.contains(name) { hours.append(name) }
      guard let before else { continue }
      times.insert(before)
      if orAt, before < .endOfDay {
        times.insert(TimeOfDay(secondsSinceMidnight: before.secondsSinceMidnight + 1))
      }
    }
    var days: [Set<String>] = [[]]
    for name in hours { days += days.map { $0.union([name]) } }
    return days.flatMap { day in times.sorted().map { .moment(workingDayOf: day, at: $0) } }
  }
}
