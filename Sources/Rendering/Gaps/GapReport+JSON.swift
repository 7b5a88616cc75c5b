import Agreements
package import Diagnostics
import Quantities
import Revisions

extension GapReport {
  /// The positions as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(GapReport.schema),
      "agreement": agreement.json(textVersion: textVersion),
      "settled": .bool(isSettled),
      "levels": .array(levels.map(\.json)),
    ])
  }
}

extension LevelGap {
  fileprivate var json: JSONValue {
    var bounds: (asked: Goal.Bound?, given: Goal.Bound?)
    switch outcome {
    case .overlap(let asked, let given), .gap(let asked, let given): bounds = (asked, given)
    case .open: bounds = (nil, nil)
    }
    return .object([
      "level": .string(level.name),
      "cites": level.citation.json,
      "goal": .optional(level.goal.map { "\($0)" }),
      "outcome": .string(outcome.word),
      "asked": .optional(bounds.asked.map { "\($0)" }),
      "given": .optional(bounds.given.map { "\($0)" }),
      "settled": .bool(isSettled),
      "open_points": .array(openPoints.map { .string($0.words) }),
      "sides": .array(sides.map(\.json)),
    ])
  }
}

extension LevelGap.Side {
  fileprivate var json: JSONValue {
    .object([
      "party": .string(party),
      "gives": .bool(gives),
      "expects": .optional(stance.expects.map { "\($0)" }),
      "accepts": .optional(stance.accepts.map { "\($0)" }),
      "resources": .optional(stance.resources.map { "\($0)" }),
      "with": .optional(stance.means),
      "cites": stance.citation.json,
    ])
  }
}
