/// What some subjects contribute to the levels over clocks, as a thing that adds up.
///
/// Contributions add in any order and grouping, and what was added can be taken away again: the
/// contribution of one subject is replaced when a late event changes it. Readings are made of a sum
/// and do not add.
///
/// Invariant: partials that are added are of one plan and one axis, and no subject is in two of them.
package struct Partial: Sendable {
  /// What one population of one record contributes.
  struct Part: Sendable {
    /// Which of the population's levels count a subject, a bit a level; each way once.
    var memberships: FactPool

    /// Counts by membership, slot and standing.
    var counts: [Int64]

    /// Who is listed, added and taken away.
    var runs: [CountedRun]
  }

  /// By record and population.
  private(set) var parts: [[Part]]

  /// By figure and population.
  private(set) var figures: [[FigurePart]]

  /// The axis its counts stand on.
  let axis: PeriodAxis

  /// Creates a partial to which nothing contributes.
  package init(_ plan: Plan, axis: PeriodAxis) {
    self.axis = axis
    figures = zip(plan.figures, axis.windows).map { figure, windows in
      figure.members.map { members in
        FigurePart(slots: members.isStanding ? axis.bounds.count : windows.axis.count)
      }
    }
    parts = plan.folds.map { fold in
      fold.populations.map { population in
        let memberships = FactPool(width: (population.shares.count + 63) / 64)
        return Part(memberships: memberships, counts: [], runs: [])
      }
    }
  }

  /// Takes over what a tally of one record counted, where nothing was yet.
  mutating func take(_ tally: consuming Tally, _ known: KnownFacts, record: Int) {
    for place in parts[record].indices {
      parts[record][place] = Part(
        memberships: known.membershipBits[place],
        counts: tally.counts[place],
        runs: tally.runs[place]
      )
    }
  }

  /// Takes over what the figures over one record counted, where nothing was yet.
  mutating func take(_ parts: [FigurePart], _ plan: FoldFigures) {
    for (members, part) in zip(plan.members, parts) {
      figures[members.figure][members.place] = part
    }
  }

  /// Adds what other subjects contribute.
  package mutating func add(_ other: Partial) { combine(other, sign: 1) }

  /// Takes away what was added before.
  package mutating func remove(_ other: Partial) { combine(other, sign: -1) }

  /// The same contributions, of subjects that another log numbers otherwise.
  /// - Parameters:
  ///   - records: The record of each population of each figure.
  ///   - number: The number that a subject of a record has there.
  /// - Returns: The contributions under those numbers.
  func renumbered(figures records: [[Int]], _ number: (Int32, Int) -> Int32) -> Partial {
    var partial = self
    for record in parts.indices {
      for place in parts[record].indices {
        partial.parts[record][place].runs = parts[record][place].runs.map {
          $0.renumbered(number($0.subject, record))
        }
      }
    }
    for (figure, populations) in records.enumerated() {
      for (place, record) in populations.enumerated() {
        partial.figures[figure][place].runs = figures[figure][place].runs.map {
          $0.renumbered(number($0.subject, record))
        }
      }
    }
    return partial
  }

  private mutating func combine(_ other: Partial, sign: Int8) {
    precondition(axis == other.axis, "partials of different periods do not add")
    for figure in figures.indices {
      for place in figures[figure].indices {
        figures[figure][place].combine(other.figures[figure][place], sign: sign)
      }
    }
    for record in parts.indices {
      for place in parts[record].indices {
        parts[record][place].combine(other.parts[record][place], width: width, sign: sign)
      }
    }
  }

  // How many counts a membership has.
  private var width: Int { axis.count * Standing.allCases.count }
}

extension Partial.Part {
  fileprivate mutating func combine(_ other: Partial.Part, width: Int, sign: Int8) {
    guard width > 0 else { return }
    let members = (0..<Int32(other.counts.count / width)).map { member in
      Int(memberships.row(of: (0..<memberships.width).map { other.memberships[member, $0] }))
    }
    let size = memberships.count * width
    if counts.count < size { counts += Array(repeating: 0, count: size - counts.count) }
    for (place, count) in other.counts.enumerated() {
      counts[members[place / width] * width + place % width] += Int64(sign) * count
    }
    runs.reserveCapacity(runs.count + other.runs.count)
    for run in other.runs {
      let cell = members[Int(run.cell) / width] * width + Int(run.cell) % width
      runs.append(
        CountedRun(
          subject: run.subject,
          cycle: run.cycle,
          cell: Int32(cell),
          excuse: run.excuse,
          sign: run.sign * sign
        )
      )
    }
  }

  /// Forgets runs that were added and taken away.
  mutating func settle() {
    runs = CountedRun.settled(runs)
  }
}

extension CountedRun {
  /// The runs without those that were added and taken away.
  static func settled(_ runs: [CountedRun]) -> [CountedRun] {
    guard runs.contains(where: { $0.sign < 0 }) else { return runs }
    var standing: [CountedRun: Int] = [:]
    for run in runs { standing[run.unsigned, default: 0] += Int(run.sign) }
    return standing.flatMap { Array(repeating: $0, count: max(0, $1)) }
  }

  fileprivate var unsigned: CountedRun {
    CountedRun(subject: subject, cycle: cycle, cell: cell, excuse: excuse, sign: 1)
  }
}
