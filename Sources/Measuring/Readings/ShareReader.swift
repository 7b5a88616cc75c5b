import Agreements
import Quantities

/// Makes the readings of levels over clocks from what all subjects contribute.
struct ShareReader {
  private let plan: Plan
  private let partial: Partial
  private let log: EventLog
  private let cutOff: Instant

  // By record and population, the runs of each cell; nil when nobody asked for lists.
  private let runs: [[[Int32: [CountedRun]]]]?

  init(_ plan: Plan, _ partial: Partial, log: EventLog, cutOff: Instant, wantsLists: Bool) {
    self.plan = plan
    self.partial = partial
    self.log = log
    self.cutOff = cutOff
    runs =
      wantsLists
      ? partial.parts.map { record in
        record.map { part in
          var part = part
          part.settle()
          return Dictionary(grouping: part.runs, by: \.cell)
        }
      } : nil
  }

  /// The reading of a level in a period, both by their places.
  func reading(_ share: Int, in period: CalendarPeriod, _ place: Int) -> LevelReading {
    let sharePlan = plan.shares[share]
    let detail = detail(share, place)
    let level = sharePlan.level
    let all = ReadingBounds.End(
      level,
      above: Int64(detail.met),
      below: Int64(detail.met + detail.missed.count + detail.inDoubt)
    )
    let bounds = detail.inDoubt == 0 ? nil : detail.bounds(level, whenAllCount: all)
    return LevelReading(
      level: level,
      period: period,
      above: all.above,
      below: all.below,
      unit: .subjects,
      verdict: bounds?.verdict ?? all.verdict,
      isForgiven: bounds?.areForgiven ?? all.isForgiven,
      openQuestions: openQuestions(detail, partial.axis.bounds[place])
        + (bounds == nil ? [] : WaitQuestions.about(detail, sharePlan.share.clock)),
      detail: .share(detail),
      bounds: bounds
    )
  }

  private func detail(_ share: Int, _ period: Int) -> ShareDetail {
    let record = plan.shares[share].record
    let cells = cells(of: share, in: period)
    func list(_ standing: Standing) -> SubjectList {
      SubjectList(
        count: Int(cells.counts[standing.rawValue]),
        runs: cells.runs.map { $0[standing.rawValue] },
        names: log.records[record].subjects
      )
    }
    return ShareDetail(
      met: Int(cells.counts[Standing.met.rawValue]),
      missed: list(.missed),
      excused: list(.excused),
      open: list(.open),
      cancelled: list(.cancelled),
      unpromised: Int(cells.counts[Standing.unpromised.rawValue]),
      undecided: list(.undecided),
      uncertain: list(.uncertain),
      perhapsLate: list(.perhapsCounted),
      exclusions: plan.shares[share].excuses.map(\.exclusion.name)
        + plan.shares[share].pardons.map(\.duty)
    )
  }

  // What a level counts in a period, by standing.
  private func cells(of share: Int, in period: Int) -> (counts: [Int64], runs: [[CountedRun]]?) {
    let record = plan.shares[share].record
    let standings = Standing.allCases.count
    var counts = Array(repeating: Int64(0), count: standings)
    var listed = runs.map { _ in Array(repeating: [CountedRun](), count: standings) }
    for (place, population) in plan.folds[record].populations.enumerated() {
      guard let bit = population.shares.firstIndex(of: share) else { continue }
      let part = partial.parts[record][place]
      for member in 0..<part.memberships.count where part.counts(bit, ofMember: Int32(member)) {
        for slot in partial.axis.slots[period] {
          let first = (member * partial.axis.count + slot) * standings
          guard first < part.counts.count else { continue }
          for standing in 0..<standings {
            counts[standing] += part.counts[first + standing]
            if let found = runs?[record][place][Int32(first + standing)] {
              listed?[standing] += found
            }
          }
        }
      }
    }
    return (counts, listed)
  }

  private func openQuestions(_ detail: ShareDetail, _ bounds: Interval) -> [String] {
    var questions: [String] = []
    if cutOff < bounds.end { questions.append("the period is not over at the cut-off") }
    if !detail.open.isEmpty {
      questions.append("\(detail.open.count.grouped) not decided yet at the cut-off")
    }
    if !detail.undecided.isEmpty {
      let count = detail.undecided.count
      let verb = count == 1 ? "lacks" : "lack"
      questions.append("\(count.grouped) \(verb) a fact the promise depends on")
    }
    return questions
  }
}

extension Partial.Part {
  /// True when a level counts the subjects of a membership.
  fileprivate func counts(_ level: Int, ofMember member: Int32) -> Bool {
    memberships[member, level / 64] & (1 << Int64(level % 64)) != 0
  }
}
