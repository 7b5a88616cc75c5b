import Agreements
package import Diagnostics
import Measuring
import Quantities
import ServiceHours

extension ClockExplanation {
  /// The explanation as JSON.
  package var json: JSONValue {
    var members = members
    if let facts { members["told_facts"] = facts.json }
    return .object(members)
  }

  private var members: [String: JSONValue] {
    [
      "schema": .string(ClockExplanation.schema),
      "agreement": agreement.json(textVersion: provenance.textVersion),
      "subject": .string(subject.subject),
      "record": .string(clock.record),
      "clock": .string(clock.name),
      "cut_off": .string(cutOff.description),
      "zone_data": .string(provenance.zoneRelease),
      "facts": facts(subject.fields),
      "cycles": .array(evidence.cycles.map(cycle)),
      "segments": .array(evidence.trace.segments.map(segment)),
      "events": .array(evidence.trace.steps.map(step)),
      "promises": .array(evidence.trace.terms.map(terms)),
      "cites": .array(citations.map(\.json)),
    ]
  }

  private func facts(_ fields: [SubjectEvidence.KnownField]) -> JSONValue {
    .object(
      Dictionary(fields.map { ($0.field.name, .string($0.text)) }, uniquingKeysWith: { $1 })
    )
  }

  private func cycle(_ cycle: CycleReading) -> JSONValue {
    var members = cycle.members
    members["verdict"] = .string(verdict(cycle))
    members["hours"] = .optional(cycle.hours.map(plan.hoursName))
    return .object(members)
  }

  private func segment(_ segment: Trace.Segment) -> JSONValue {
    .object([
      "cycle": .count(segment.cycle),
      "interval": segment.interval.json,
      "state": .string(segment.state.rawValue),
      "served": segment.served.json,
      "because": .string(cause(of: segment)),
    ])
  }

  private func step(_ step: Trace.Step) -> JSONValue {
    .object([
      "at": .string(step.at.description),
      "event": .optional(step.event),
      "effect": .string(step.effect.words(for: clock.record) { $0.description }),
      "source": .string(source(of: step.row)),
    ])
  }

  private func terms(_ terms: Trace.Terms) -> JSONValue {
    .object([
      "at": .string(terms.at.description),
      "allowance": terms.allowance?.json ?? .null,
      "hours": .optional(terms.hours.map(plan.hoursName)),
      "due": .optional(terms.due?.description),
      "facts": facts(facts(behind: terms)),
      "rows": .array(
        rows(of: terms).map {
          .object([
            "table": .string($0.table.id),
            "row": .string($0.row.citation.term),
            "words": .string($0.table.words($0.row)),
            "cites": $0.row.citation.json,
          ])
        }
      ),
    ])
  }
}
