import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours

extension Ratio {
  /// The exact fraction as a text, such as `2204/2223`.
  var json: JSONValue { .string(description) }
}

extension Money {
  /// The amount as a decimal text, with its currency.
  var json: JSONValue {
    .object(["amount": .string(plainDecimal), "currency": .string(currency.code)])
  }
}

extension Span {
  /// The length as ISO 8601 has it, and in seconds.
  var json: JSONValue {
    let seconds: JSONValue =
      microseconds % 1_000_000 == 0 ? .integer(wholeSeconds) : .string(decimalSeconds)
    return .object(["iso": .string(iso8601), "seconds": seconds])
  }
}

extension Interval {
  /// The first instant inside and the first after.
  var json: JSONValue {
    .object(["from": .string(start.description), "to": .string(end.description)])
  }
}

extension Citation {
  /// The clause, the term and the line of the text.
  var json: JSONValue {
    let line = range.source.position(at: range.bytes.lowerBound).line
    var members: [String: JSONValue] = [
      "clause": .optional(clause?.id),
      "number": .optional(clause?.number),
      "title": .optional(clause?.title),
      "term": .string(term),
      "file": .string(range.source.name.fileName),
      "line": .count(line),
    ]
    // Only a companion cites the pages of another document.
    if !pages.isEmpty { members["pages"] = .array(pages.map(JSONValue.string)) }
    return .object(members)
  }
}

extension CalendarPeriod {
  /// The name and the days, both included.
  var json: JSONValue {
    .object([
      "name": .string(description),
      "first": .string(first.description),
      "last": .string(last.description),
    ])
  }
}

extension SubjectCycle {
  /// The subject, and the run of its clock when one run is meant.
  var json: JSONValue {
    .object(["subject": .string(subject), "cycle": cycle.map { .count($0) } ?? .null])
  }
}

extension Agreement {
  /// The agreement's id, title, zone and parties, with the version of its text and the signed document it runs.
  func json(textVersion: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id),
      "title": .string(title),
      "zone": .string(zone.identifier),
      "text_version": .string(textVersion),
      "parties": .array(
        parties.map { .object(["role": .string($0.role), "name": .string($0.name)]) }
      ),
    ]
    if let runs {
      members["calculated_under"] = .object([
        "name": .string(runs.name),
        "digest": .optional(runs.digest),
        "prevails": .bool(runs.prevails),
      ])
    }
    return .object(members)
  }
}
