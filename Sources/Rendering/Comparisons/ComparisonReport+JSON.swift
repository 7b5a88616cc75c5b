import Agreements
package import Diagnostics
import Measuring
import Quantities
import Revisions
import Settlement

extension ComparisonReport {
  /// The comparison as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(ComparisonReport.schema),
      "old": json(old),
      "new": json(new),
      "changes": .array(comparison.changes.map(json)),
      "effect": effect.map(json) ?? .null,
    ])
  }

  private func json(_ side: Side) -> JSONValue {
    .object(["file": .string(side.name), "text_version": .string(side.textVersion)])
  }

  private func json(_ change: TextChange) -> JSONValue {
    .object([
      "kind": .string(change.kind.rawValue),
      "clause": .optional(change.clause),
      "path": .optional(change.path),
      "words": .string(change.words),
      "was": .optional(change.old),
      "is": .optional(change.new),
    ])
  }

  private func json(_ effect: Effect) -> JSONValue {
    .object([
      "runs": .count(effect.runs),
      "verdicts": .array(effect.verdicts.map(json)),
      "periods": .array(effect.periods.map(json)),
    ])
  }

  private func json(_ run: VerdictChange) -> JSONValue {
    .object([
      "record": .string(run.record),
      "subject": .string(run.subject),
      "clock": .string(run.clock),
      "cycle": .count(run.cycle),
      "was": .optional(run.old?.rawValue),
      "is": .optional(run.new?.rawValue),
    ])
  }

  private func json(_ period: PeriodEffect) -> JSONValue {
    .object([
      "period": .string("\(period.period)"),
      "was": period.old.map(json) ?? .null,
      "is": period.new.map(json) ?? .null,
    ])
  }

  private func json(_ statement: Statement) -> JSONValue {
    .object([
      "levels": .array(
        statement.readings.map { reading in
          .object([
            "level": .string(reading.level.name),
            "at_least": reading.bounds?.least.attained?.json ?? .null,
            "at_most": reading.bounds?.most.attained?.json ?? .null,
            "attained": reading.attained?.json ?? .null,
            "verdict": .string(reading.verdict.rawValue),
          ])
        }
      ),
      "credits": .array(
        statement.settlements.map { settlement in
          .object([
            "credit": .string(settlement.credit.name),
            "payable": .string(settlement.payable.description),
            "at_most": .optional(
              HeldCredit(settlement, in: statement)?.most.payable.description
            ),
          ])
        }
      ),
    ])
  }
}
