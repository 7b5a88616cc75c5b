import Agreements
import Diagnostics
import Measuring
import Quantities

extension LevelReading {
  /// The reading as JSON.
  func json(_ agreement: Agreement) -> JSONValue {
    let edges = agreement.shares(near: level)
    return .object([
      "id": .string(level.name),
      "level": .string(level.name),
      "good": .integer(above),
      "counted": .integer(below),
      "unit": .string(unitName),
      "at_least": bounds?.least.json(level, agreement) ?? .null,
      "at_most": bounds?.most.json(level, agreement) ?? .null,
      "attained": attained?.json ?? .null,
      "attained_percent": level.unit == .share
        ? .optional(attained.map { ShareText.decimal($0, apartFrom: edges) }) : .null,
      "attained_text": .string(attainedText(agreement)),
      "goal_text": .string(goalText),
      "measures": .string(level.unit.name),
      "goal": level.goal?.value.json ?? .null,
      "goal_percent": .optional(level.goalPercent),
      "verdict": .string(verdict.rawValue),
      "forgiven": .bool(isForgiven),
      "open_questions": .array(openQuestions.map(JSONValue.string)),
      "remark": .string(remark),
      "cites": level.citation.json,
      "detail": detail.json,
    ])
  }
}

extension ReadingBounds.End {
  fileprivate func json(_ level: ServiceLevel, _ agreement: Agreement) -> JSONValue {
    .object([
      "good": .integer(above),
      "counted": .integer(below),
      "attained": attained?.json ?? .null,
      "attained_text": .optional(text(level, agreement)),
      "verdict": .string(verdict.rawValue),
      "forgiven": .bool(isForgiven),
    ])
  }
}

extension LevelReading.Detail {
  fileprivate var json: JSONValue {
    switch self {
    case .share(let detail): detail.json
    case .availability(let detail): detail.json
    case .figure(let detail): detail.json
    }
  }
}

extension ShareDetail {
  fileprivate var json: JSONValue {
    .object([
      "kind": "share",
      "met": .count(met),
      "missed": .array(missed.named.map(\.json)),
      "excused": .array(
        excuses.map {
          .object([
            "subject": .string($0.who.subject),
            "cycle": $0.who.cycle.map { .count($0) } ?? .null,
            "exclusion": .string($0.exclusion),
          ])
        }
      ),
      "open": .array(open.named.map(\.json)),
      "cancelled": .array(cancelled.named.map(\.json)),
      "unpromised": .count(unpromised),
      "undecided": .array(undecided.named.map(\.json)),
      "uncertain": .array(uncertain.named.map(\.json)),
      "perhaps_late": .array(perhapsLate.named.map(\.json)),
    ])
  }
}

extension FigureDetail {
  fileprivate var json: JSONValue {
    .object([
      "kind": "figure",
      "members": .count(counted),
      "who": members.json,
      "rated": rated?.json ?? .null,
      "window": window?.json ?? .null,
      "windows": .count(stretches),
    ])
  }
}

extension FigureUnit {
  /// What a figure is, for programs: `share`, `number` or `time`.
  fileprivate var name: String {
    switch self {
    case .share: "share"
    case .number: "number"
    case .time: "time"
    }
  }
}

extension AvailabilityDetail {
  fileprivate var json: JSONValue {
    .object([
      "parts": .array(
        parts.map {
          .object([
            "name": .string($0.name),
            "weight": .integer($0.weight),
            "agreed": $0.agreed.json,
            "lost_microseconds": $0.lost.json,
          ])
        }
      ),
      "kind": "availability",
      "hours": hours.json,
      "down": down.json,
      "left_out": leftOut.json,
      "outages": .array(outages.map(\.json)),
      "exclusions": .array(
        exclusions.map {
          .object(["name": .string($0.name), "windows": .array($0.windows.map(\.json))])
        }
      ),
    ])
  }
}

extension AvailabilityDetail.Window {
  fileprivate var json: JSONValue {
    .object([
      "identity": .string(identity),
      "interval": interval.json,
      "counted": counted.json,
      "reason": .optional(reason),
    ])
  }
}
