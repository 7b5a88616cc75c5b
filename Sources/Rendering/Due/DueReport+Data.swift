import Agreements
package import Diagnostics
import Measuring
import Quantities
import Settlement

extension DueReport {
  /// The clocks as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(DueReport.schema),
      "agreement": agreement.json(textVersion: textVersion),
      "at": .string(cutOff.description),
      "clocks": .array(lines.map(json)),
    ])
  }

  private func json(_ line: Line) -> JSONValue {
    var members = line.clock.reading.members
    members["subject"] = .string(line.clock.subject)
    members["record"] = .string(line.clock.clock.record)
    members["clock"] = .string(line.clock.clock.name)
    members["served_left"] = line.clock.servedLeft?.json ?? .null
    members["wall_left"] = line.wallLeft(at: cutOff)?.json ?? .null
    members["turn"] = .string(line.turn)
    members["runs_on"] = .optional(line.runsOn?.description)
    members["miss_costs"] = line.cost.money?.json ?? .null
    members["levels"] = .array(line.clock.placements.map { .string($0.level) })
    members["text_version"] = .string(line.textVersion)
    members["cites"] = line.clock.clock.citation.json
    return .object(members)
  }

  /// The clocks as CSV, one line each.
  package var csv: String {
    var table = CSVTable(header: [
      "subject", "clock", "cycle", "outcome", "turn", "runs_on", "started", "due",
      "served_left_seconds", "wall_left_seconds", "miss_costs", "currency", "stands_on",
      "text_version", "elapsed_is",
    ])
    for line in lines {
      let reading = line.clock.reading
      table.add([
        line.clock.subject, line.clock.clock.name, "\(reading.cycle)", reading.outcome.rawValue,
        line.turn, line.runsOn?.description ?? "", reading.started.description,
        reading.due?.description ?? "", line.clock.servedLeft?.decimalSeconds ?? "",
        line.wallLeft(at: cutOff)?.decimalSeconds ?? "", line.cost.money?.plainDecimal ?? "",
        line.cost.money?.currency.code ?? "", line.clock.clock.citation.words, line.textVersion,
        reading.isAtMost ? "at most" : "",
      ])
    }
    return table.text
  }
}
