import Agreements
import Diagnostics
import Quantities

/// What an SLO promises: a share of something good, in a window.
struct OpenSLOObjective {
  /// How the share is made.
  enum Method: String, CaseIterable {
    /// Good ones out of all.
    case occurrences = "Occurrences"

    /// Good slices of time out of all slices.
    case timeslices = "Timeslices"

    /// The mean of what the slices attain, which is the good time out of all time.
    case ratioTimeslices = "RatioTimeslices"
  }

  /// What is counted.
  enum Measure {
    /// What is good, or bad, and what it is out of.
    case ratio(counted: JSONValue, isBad: Bool, total: JSONValue)

    /// Values that must not exceed a bound, or must reach it.
    case threshold(JSONValue, op: String, value: String)
  }

  let target: String
  let method: Method
  let measure: Measure
  let window: OpenSLOWindow

  /// Says what a level promises.
  /// - Throws: Why OpenSLO cannot.
  init(_ level: ServiceLevel, _ agreement: Agreement) throws(OpenSLOUnsayable) {
    guard let goal = level.goal else {
      throw OpenSLOUnsayable("it has no goal, and is only reported")
    }
    let promise: Promised
    switch level.measure {
    case .availability(let availability): promise = Promised(availability)
    case .clockMet(let share): promise = Promised(share)
    case .figure(let figure): promise = try Promised(figure, goal)
    }
    method = promise.method
    measure = promise.isSmall(goal) ? promise.measure.turned : promise.measure
    window = try OpenSLOWindow(promise.window, agreement)
    target = try OpenSLOObjective.target(promise.share ?? goal.share)
  }

  private static func target(_ share: Ratio?) throws(OpenSLOUnsayable) -> String {
    guard let share else {
      throw OpenSLOUnsayable("its goal is a number or a length of time; a target is a share")
    }
    guard share < Ratio(1), share >= Ratio(0) else {
      throw OpenSLOUnsayable("its goal is 100 %; a target is below 1")
    }
    guard let text = OpenSLOTarget.text(share) else {
      throw OpenSLOUnsayable("its goal is no decimal number")
    }
    return text
  }

  /// The objective as OpenSLO writes it.
  var tree: YAMLTree {
    var members: [(key: String, value: YAMLTree)] = []
    if case .threshold(_, let op, let value) = measure {
      members += [("op", .text(op)), ("value", .plain(value))]
    }
    members.append(("target", .plain(target)))
    if method == .ratioTimeslices { members.append(("timeSliceWindow", .text("1m"))) }
    return .map(members)
  }

  /// The metric of its indicator; the closure makes a metric's source.
  func metric(_ source: (JSONValue) -> YAMLTree) -> (key: String, value: YAMLTree) {
    switch measure {
    case .threshold(let values, _, _): ("thresholdMetric", source(values))
    case .ratio(let counted, let isBad, let total):
      (
        "ratioMetric",
        .map([
          ("counter", .plain("false")), (isBad ? "bad" : "good", source(counted)),
          ("total", source(total)),
        ])
      )
    }
  }
}

extension OpenSLOObjective.Measure {
  /// The same share told by what is not in it.
  fileprivate var turned: Self {
    guard case .ratio(let counted, let isBad, let total) = self else { return self }
    return .ratio(counted: counted, isBad: !isBad, total: total)
  }
}

extension Goal {
  /// The share that must be good, or nil of other goals; a share that should be small leaves the rest.
  fileprivate var share: Ratio? {
    guard case .share(let percent) = bound else { return nil }
    return side == .atLeast ? percent.fraction : Ratio(1) - percent.fraction
  }
}

/// What a level promises, before it is put as OpenSLO does.
private struct Promised {
  let measure: OpenSLOObjective.Measure
  let method: OpenSLOObjective.Method
  let window: LevelWindow

  /// The share that must be good where it is not the goal.
  var share: Ratio?

  /// True when the goal bounds a share from above, so that what is counted is bad.
  func isSmall(_ goal: Goal) -> Bool { share == nil && goal.side == .atMost }

  init(_ availability: Availability) {
    measure = .ratio(
      counted: .object(["not": .string("\(availability.down.record).\(availability.down.event)")]),
      isBad: false,
      total: .object(["minutes_of": .string(availability.hours)])
    )
    method = .ratioTimeslices
    window = availability.window
  }

  init(_ share: ClockShare) {
    measure = .ratio(
      counted: .object(["met": .string(share.clock)]),
      isBad: false,
      total: share.json.withoutCitations
    )
    method = .occurrences
    window = .period
  }

  init(_ figure: Figure, _ goal: Goal) throws(OpenSLOUnsayable) {
    method = .occurrences
    window = figure.population.window
    switch figure.statistic {
    case .share(let test):
      measure = .ratio(
        counted: test.json.withoutCitations,
        isBad: false,
        total: figure.population.json.withoutCitations
      )
    case .percentile(let percentile, let quantity):
      // The value at a rank does not exceed a bound when that share of all values does not.
      guard percentile.definition == .nearestRank, goal.side == .atMost,
        let value = goal.thresholdText
      else {
        throw OpenSLOUnsayable(
          "a percentile; only one by nearest rank that must not exceed a bound is a share too"
        )
      }
      measure = .threshold(
        .object([
          "quantity": quantity.json, "population": figure.population.json.withoutCitations,
        ]),
        op: "lte",
        value: value
      )
      share = percentile.rank.fraction
    case .count: throw OpenSLOUnsayable("a count; a target is a share")
    case .sum, .mean, .extreme, .rate:
      throw OpenSLOUnsayable("a sum, a mean, an extreme or a rate; a target is a share")
    }
  }
}

extension Goal {
  /// The bound as a number: of what a field counts, or of seconds.
  fileprivate var thresholdText: String? {
    switch bound {
    case .number(let number, let decimals): number.decimal(places: decimals)
    case .time(let span): span.decimalSeconds
    case .share: nil
    }
  }
}

extension JSONValue {
  /// The value without where it stands in a text, which no monitoring tool has.
  fileprivate var withoutCitations: JSONValue {
    switch self {
    case .object(let members):
      .object(members.filter { $0.key != "citation" }.mapValues(\.withoutCitations))
    case .array(let values): .array(values.map(\.withoutCitations))
    default: self
    }
  }
}
