import Diagnostics
import Measuring
import Quantities

extension CycleReading {
  /// The run as members of a JSON object.
  var members: [String: JSONValue] {
    [
      "cycle": .count(cycle),
      "started": .string(started.description),
      "due": .optional(due?.description),
      "stopped": .optional(stopped?.description),
      "elapsed": elapsed?.json ?? .null,
      "elapsed_is_at_most": .bool(isAtMost),
      "allowance": allowance?.json ?? .null,
      "outcome": .string(outcome.rawValue),
    ]
  }
}

extension Outcome {
  /// How the outcome is meant.
  var tone: Tone {
    switch self {
    case .met: .good
    case .missed: .bad
    case .running, .paused, .undecided, .uncertain, .perhapsLate: .open
    case .excused, .cancelled, .unpromised: .quiet
    }
  }
}
