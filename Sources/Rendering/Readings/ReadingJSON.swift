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
      "unit": .string(unit == .time ? "microseconds" : noun),
      "attained": attained?.json ?? .null,
      "attained_percent": attained.map {
        .string(ShareText.decimal($0, apartFrom: edges))
      } ?? .null,
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

extension LevelReading.Detail {
  fileprivate var json: JSONValue {
    switch self {
    case .share(let detail): detail.json
    case .availability(let detail): detail.json
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
    ])
  }
}

extension AvailabilityDetail {
  fileprivate var json: JSONValue {
    .object([
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
