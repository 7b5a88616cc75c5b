import Agreements
import Diagnostics
import Measuring
import Quantities
import Settlement
import ServiceHours

extension FactCase {
  /// The fact as members of JSON.
  func members(_ zone: Zone) -> [String: JSONValue] {
    let words = FactWords(zone: zone)
    var isSilent = false
    if case .accepted(_, true) = standing { isSilent = true }
    return [
      "id": .string(entry.id),
      "record": .string(entry.record),
      "subject": .optional(entry.subject),
      "says": .string(words.says(entry.change)),
      "why": .string(entry.why),
      "evidence": .string(entry.evidence),
      "by": .string(entry.by.description),
      "told": .string(entry.told.description),
      "state": .string(standing.name),
      "since": .optional(standing.since?.description),
      "by_silence": .bool(isSilent),
      "told_by": .optional(toldBy?.last.description),
      "answered_by": .optional(answeredBy?.last.description),
    ]
  }
}

extension StatementFacts {
  /// The facts as JSON.
  func json(_ zone: Zone) -> JSONValue {
    .object([
      "known_at": .string(knownAt.description),
      "told": .count(count),
      "touching": .array(
        touching.map { touching in
          var members = touching.fact.members(zone)
          members["levels"] = .array(touching.levels.map(JSONValue.string))
          return .object(members)
        }
      ),
    ])
  }
}
