import Agreements
import Measuring
import Quantities
import Revisions

/// Looks which facts of single subjects touch a part of a period, each subject by its own rows.
struct AloneFacts {
  private let text: LoadedAgreement
  private let periods: [CalendarPeriod]

  // Hours are compiled once for all subjects.
  private var library = HoursLibrary()

  /// Prepares to look.
  /// - Parameters:
  ///   - amended: The agreement and its data, whose texts bind no subjects.
  ///   - part: The part.
  init(_ amended: AmendedAgreement, _ part: PeriodPartPlace) {
    text = amended.texts[part.part.text]
    periods = part.earlier + [part.part.period]
  }

  /// The levels that the facts of a subject touch, by their places among all facts.
  ///
  /// A fact is tried beside none of the others, beside those that count, and beside all, for two that each change nothing
  /// may together.
  mutating func reach(_ group: FactBench.Alone, beside accepted: Set<Int>) -> [Int: [String]] {
    var known: [Set<Int>: [Measurement.Period]] = [:]
    var library = library
    defer { self.library = library }
    func readings(_ chosen: Set<Int>) -> [Measurement.Period] {
      if let found = known[chosen] { return found }
      let (own, log) = group.bench.applying(chosen, forMoney: true)
      let measured = text.with(own, log).measurer(for: periods, sharing: &library)
        .measure(periods, wantsLists: false).periods
      known[chosen] = measured
      return measured
    }
    let all = Set(group.places.indices)
    let counting = all.filter { accepted.contains(group.places[$0]) }
    var reach: [Int: [String]] = [:]
    for fact in all {
      for others in Set([[], counting, all].map { $0.subtracting([fact]) }) {
        let levels = FiledFacts.levels(readings(others), readings(others.union([fact])))
        guard let levels else { continue }
        let before = reach[group.places[fact]] ?? []
        reach[group.places[fact]] = before + levels.filter { !before.contains($0) }
      }
    }
    return reach
  }
}
