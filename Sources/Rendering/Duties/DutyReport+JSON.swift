import Agreements
package import Diagnostics
import Measuring
import Quantities
import ServiceHours

extension DutyReport {
  /// Duties and claims as JSON; every instance is in it, whatever became of it.
  package var json: JSONValue {
    .object([
      "schema": .string(DutyReport.schema),
      "agreement": agreement.json(textVersion: textVersion),
      "at": .string(cutOff.description),
      "duties": .array(readings.all.map(\.json)),
      "claims": .array(claims.map(\.json)),
      "strays": .array(
        readings.strays.sorted { $0.key < $1.key }.flatMap { duty, events in
          events.map { event in
            .object([
              "duty": .string(duty),
              "subject": .string(event.subject),
              "at": .string(event.at.description),
            ])
          }
        }
      ),
    ])
  }
}

extension DutyReading {
  /// One instance as JSON.
  var json: JSONValue {
    .object([
      "duty": .string(duty.name),
      "by": .string("\(duty.by)"),
      "to": .string("\(duty.to)"),
      "for": .optional(label),
      "of_subject": .bool(isOfSubject),
      "arose": .string(arose.description),
      "due": due?.json ?? .null,
      "done": .optional(done?.description),
      "outcome": .string(outcome.rawValue),
      "late_days": .count(lateDays),
      "late_by": lateBy.json,
      "consequences": .array(consequences.map(\.json)),
      "acceptance": acceptance?.json ?? .null,
      "cites": duty.citation.json,
    ])
  }
}

extension PeriodCount {
  /// The last day, the end, and where the day was before anything moved it.
  fileprivate var json: JSONValue {
    .object([
      "last_day": .string(last.description),
      "end": .string(end.description),
      "ends_with_day": .bool(endsWithDay),
      "counted_from": .string(anchor.description),
      "counted_to": .string(nominal.description),
    ])
  }
}

extension LateConsequence {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(effect.kind),
      "amount": amount.map { owed in
        .object([
          "times": owed.times.json,
          "share": owed.share?.json ?? .null,
          "base": .optional(owed.base),
          "exact": AmountText.major(owed.exact, owed.currency).json,
          "currency": .string(owed.currency.code),
          "at_most": .bool(owed.isAtMost),
        ])
      } ?? .null,
      "interest": interest.map { days in
        .object([
          "first": .string(days.first.description),
          "last": .string(days.last.description),
          "days": .count(days.days),
        ])
      } ?? .null,
    ])
  }
}

extension LateEffect {
  /// What it is, in a word.
  fileprivate var kind: String {
    switch self {
    case .amount: "amount"
    case .interest: "interest"
    case .excuse: "excuse"
    case .stands: "stands"
    case .tells: "tells"
    case .climbs: "climbs"
    case .mayEnd: "may end"
    case .nothing: "nothing"
    }
  }
}

extension AcceptanceReading {
  fileprivate var json: JSONValue {
    .object([
      "outcome": .string(outcome.rawValue),
      "at": .string(at.description),
      "answer_due": due.json,
    ])
  }
}

extension ClaimReading {
  fileprivate var json: JSONValue {
    .object([
      "of": .string(claim.of),
      "kind": .string(claim.isRight ? "right" : "credit"),
      "by": .string(claim.by?.description ?? "customer"),
      "for": .optional(label),
      "arose": .string(arose.description),
      "until": due?.json ?? .null,
      "claimed": .optional(claimed?.description),
      "outcome": .string(outcome.rawValue),
      "cites": claim.citation.json,
    ])
  }
}
