import Diagnostics
import Measuring
import Quantities

extension Provenance {
  /// The texts and the zone data as JSON, with what each file gave.
  func json(_ receipts: [IntakeReceipt]) -> JSONValue {
    .object([
      "texts": .array(
        texts.map {
          .object([
            "kind": .string($0.kind), "name": .string($0.name), "digest": .string($0.digest),
          ])
        }
      ),
      "zone_data": .string(zoneRelease),
      "files": .array(receipts.map(\.json)),
    ])
  }
}

extension IntakeReceipt {
  fileprivate var json: JSONValue {
    var json: [String: JSONValue] = [
      "feed": .string(feed),
      "file": isDeclaredEmpty ? .null : .string(file.fileName),
      "digest": isDeclaredEmpty ? .null : .string(digest),
      "declared_empty": .bool(isDeclaredEmpty),
      "rows": .count(rows),
      "used": .count(used),
      "events": .count(events),
      "lacks_last_line_end": .bool(lacksLastLineEnd),
      "passed_over": .count(passedOver),
      "duplicates": .count(duplicates),
      "moved_to_first": .count(movedToFirst),
      "refused": .count(refusals.count),
      "refusals": .array(refusals.kinds.map(\.json)),
      "first": .optional(first?.description),
      "last": .optional(last?.description),
    ]
    // Said only where it happened, which is seldom.
    if !sameBytes.isEmpty { json["same_bytes"] = .array(sameBytes.map { .string($0.fileName) }) }
    return .object(json)
  }
}

extension RefusalTally.Kind {
  fileprivate var json: JSONValue {
    .object([
      "count": .count(count),
      "line": .count(first.line),
      "column": .optional(first.column),
      "reason": .string(first.reason),
      "found": .optional(first.found),
    ])
  }
}
