package import Agreements
package import Measuring
import Pictures
package import Quantities

/// How long the runs of a clock took that stopped in a period, of what was allowed.
package struct TakenTime: Sendable {
  private let clock: Clock
  private let runs: [(elapsed: Span, allowance: Span)]

  /// The clocks that levels count by, each with its runs that stopped in a period, met or missed.
  /// - Parameters:
  ///   - agreement: The agreement as it governs the period.
  ///   - measured: Its texts, each with the subjects that it binds.
  ///   - period: When the runs stopped.
  /// - Returns: One entry a clock of which any run did, in the order of the agreement.
  package static func all(
    _ agreement: Agreement,
    _ measured: [(Agreement, Measurement)],
    in period: Interval
  ) -> [TakenTime] {
    let counted = Set(
      agreement.levels.compactMap { level in
        if case .clockMet(let share) = level.measure { share.clock } else { nil }
      }
    )
    var runs: [String: [(elapsed: Span, allowance: Span)]] = [:]
    for (text, measurement) in measured {
      let clocks = text.records.map { record in text.clocks.filter { $0.record == record.name } }
      for subject in measurement.subjects {
        for cycle in subject.cycles {
          guard [.met, .missed].contains(cycle.outcome), let stop = cycle.stopped,
            period.start <= stop, stop < period.end, let elapsed = cycle.elapsed,
            let allowance = cycle.allowance, allowance > .zero
          else { continue }
          runs[clocks[subject.record][cycle.clock].name, default: []].append((elapsed, allowance))
        }
      }
    }
    return agreement.clocks.filter { counted.contains($0.name) }.compactMap { clock in
      runs[clock.name].map { TakenTime(clock: clock, runs: $0) }
    }
  }

  /// The picture: by the time itself where all were allowed the same, else by the share of what each was allowed.
  func picture(in words: String) -> Picture {
    let allowances = Set(runs.map(\.allowance))
    let within = runs.count { $0.elapsed <= $0.allowance }
    let counted = "\(within.grouped) of \(runs.count.grouped)"
    guard allowances.count == 1, let allowance = allowances.first else {
      return Picture(
        title: "\(clock.name): time taken of what was allowed",
        summary: "\(counted) that stopped in \(words) took no longer than each was allowed.",
        .histogram(
          Histogram(
            of: runs.map {
              Ratio(Int128($0.elapsed.microseconds), Int128($0.allowance.microseconds))
            },
            unit: .share,
            name: clock.record.plural,
            goal: .one,
            goalText: "all that was allowed"
          )
        )
      )
    }
    return Picture(
      title: "\(clock.name): time taken",
      summary: "\(counted) that stopped in \(words) took no longer than \(allowance).",
      .histogram(
        Histogram(
          of: runs.map { Ratio(Int128($0.elapsed.microseconds)) },
          unit: .time,
          name: clock.record.plural,
          goal: Ratio(Int128(allowance.microseconds)),
          goalText: "allowed: \(allowance)"
        )
      )
    )
  }
}
