import Agreements
import Measuring
import Quantities
import Revisions

/// Measures parts of periods under facts, and keeps what it measured: what many choices of facts share is measured once.
final class FactMeter {
  private let bare: AmendedAgreement
  private let benches: [FactBench]
  private let subjects: [[FactBench.Alone]]

  // By part; nil where its subjects hang on one another.
  private var sums: [PeriodPartPlace: [FactSums]?] = [:]

  // Hours are compiled once for all parts.
  private var library = HoursLibrary()

  // The last agreements with facts: they are asked for several times in a row.
  private var applied: [(chosen: Set<Int>, forMoney: Bool, amended: AmendedAgreement)] = []

  /// Prepares to measure.
  /// - Parameters:
  ///   - bare: The agreement and its data without any fact.
  ///   - benches: The facts, by text.
  ///   - subjects: The facts of each subject, by text.
  init(_ bare: AmendedAgreement, _ benches: [FactBench], _ subjects: [[FactBench.Alone]]) {
    self.bare = bare
    self.benches = benches
    self.subjects = subjects
  }

  /// The agreement and its data with some facts.
  /// - Parameters:
  ///   - chosen: The places of the facts that count.
  ///   - forMoney: True to let excuses from money act.
  /// - Returns: Both.
  func amended(with chosen: Set<Int>, forMoney: Bool) -> AmendedAgreement {
    guard !chosen.isEmpty else { return bare }
    if let last = applied.first(where: { $0.chosen == chosen && $0.forMoney == forMoney }) {
      return last.amended
    }
    let texts = zip(bare.texts, benches).map { text, bench in
      let (agreement, log) = bench.applying(chosen, forMoney: forMoney)
      return text.with(agreement, log)
    }
    let amended = AmendedAgreement(texts, like: bare)
    if applied.count == 2 { applied.removeFirst() }
    applied.append((chosen, forMoney, amended))
    return amended
  }

  /// The readings of the periods that a part looks back on, and its own as the last, under a choice of facts; they name no
  /// subjects.
  /// - Throws: What measuring throws.
  func readings(
    _ part: PeriodPartPlace,
    _ chosen: Set<Int>,
    forMoney: Bool
  ) throws -> [Measurement.Period] {
    guard sums(of: part) != nil else {
      return try amended(with: chosen, forMoney: forMoney).periods(of: part, wantsLists: false)
    }
    return measured(part) { $0.measure(chosen, forMoney: forMoney) } ?? []
  }

  /// The readings of the subject of some facts alone, or nil where subjects hang on one another.
  func readings(
    _ part: PeriodPartPlace,
    of group: FactBench.Alone,
    _ chosen: Set<Int>
  ) -> [Measurement.Period]? {
    measured(part) { $0.measure(group, chosen) }
  }

  private func measured(
    _ part: PeriodPartPlace,
    _ measure: (inout FactSums) -> [Measurement.Period]
  ) -> [Measurement.Period]? {
    guard var stretches = sums(of: part) else { return nil }
    // Taken out, so that what is kept is not copied while it grows.
    sums[part] = .some(nil)
    defer { sums[part] = .some(stretches) }
    return stretches.indices.flatMap { measure(&stretches[$0]) }
  }

  // The earlier periods are measured by the text as it is, the part by its cut.
  private func sums(of part: PeriodPartPlace) -> [FactSums]? {
    if let known = sums[part] { return known }
    let made = make(part)
    sums[part] = .some(made)
    return made
  }

  private func make(_ part: PeriodPartPlace) -> [FactSums]? {
    // Where a text binds subjects by when they began, a fact may move one to another text.
    guard bare.binding == nil else { return nil }
    let (place, text) = (part.part.text, bare.texts[part.part.text])
    var stretches = [(text.agreement.cut(to: part.part), [part.part.period])]
    if !part.earlier.isEmpty { stretches.insert((text.agreement, part.earlier), at: 0) }
    var sums: [FactSums] = []
    for (agreement, periods) in stretches {
      let made = FactSums(
        benches[place],
        by: subjects[place],
        under: agreement,
        periods: periods,
        cutOff: text.cutOff,
        sharing: library
      ) { count, fold in Threads.map(count, atMost: text.threads, fold) }
      guard let made else { return nil }
      library = made.library
      sums.append(made)
    }
    return sums
  }
}
