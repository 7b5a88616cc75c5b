import Agreements
package import Diagnostics
import Measuring
import Quantities
import ServiceHours
package import Settlement

/// Why one line of a statement says what it says, to be shown.
package struct LineExplanation {
  /// The name and version of the JSON document.
  package static let schema = "abide/line-explanation/1"

  private let id: String
  // What stands before the ids of the statement's lines, where it is of a part of a period.
  private let prefix: String
  private let statement: Statement
  private let provenance: Provenance
  private let reason: LineReason

  /// Explains a line, or gives nil when the statement has none of that id.
  /// - Parameters:
  ///   - id: The id, such as `monthly.availability`, `monthly.payable` or `availability`.
  ///   - statement: The statement.
  ///   - provenance: What the figures rest on beside the rows.
  ///   - prefix: What stands before the ids of its lines, where it is of a part of a period.
  package init?(
    _ id: String,
    of statement: Statement,
    provenance: Provenance,
    prefix: String = ""
  ) {
    guard let reason = StatementLines(statement: statement).reason(id) else { return nil }
    self.id = prefix + id
    self.prefix = prefix
    self.statement = statement
    self.provenance = provenance
    self.reason = reason
  }

  /// The ids of all lines of a statement, in the order shown.
  package static func ids(of statement: Statement) -> [String] {
    StatementLines(statement: statement).ids
  }

  /// The explanation as a page.
  package var page: Page {
    let agreement = statement.agreement
    let times = LocalTimes(zone: agreement.zone)
    let facts = Block.facts(
      [
        Fact("line", Cell(id, .code)),
        Fact("agreement", "\(agreement.title), \(agreement.id)"),
        Fact("text", Cell(provenance.textVersion, .code)),
      ] + agreement.signedPaper + [
        Fact("period", "\(statement.period), times in \(agreement.zone)"),
        Fact("cut-off", times.text(statement.cutOff)),
        Fact("zone data", provenance.zoneRelease),
      ]
    )
    var arithmetic = [Block.steps(reason.steps)]
    if let level = reason.level {
      arithmetic.append(
        .paragraph("`--line \(prefix)\(level)` lists what stands behind the level's figure.")
      )
    }
    var blocks = [facts, .section(Section("Arithmetic", arithmetic))]
    if !reason.evidence.isEmpty {
      blocks.append(.section(Section("Evidence", reason.evidence)))
    }
    blocks += self.facts?.blocks ?? []
    blocks.append(.section(Section("The agreement's words", reason.quotations(agreement))))
    return Page(kind: "Explanation", title: reason.title, blocks: blocks)
  }

  // The facts that touch its level, or any level where it stands on several; nil where nobody asked.
  private var facts: ToldFacts? {
    guard let facts = statement.facts else { return nil }
    let own = reason.level ?? (reason.kind == "reading" ? String(id.dropFirst(prefix.count)) : nil)
    let touching = facts.touching.filter { fact in own.map(fact.levels.contains) ?? true }
    return ToldFacts(touching.map(\.fact), zone: statement.agreement.zone)
  }

  /// The explanation as JSON.
  package var json: JSONValue {
    var members = reason.members(statement.agreement)
    members["schema"] = .string(LineExplanation.schema)
    members["id"] = .string(id)
    members["agreement"] = statement.agreement.json(textVersion: provenance.textVersion)
    members["period"] = statement.period.json
    members["cut_off"] = .string(statement.cutOff.description)
    members["zone_data"] = .string(provenance.zoneRelease)
    if let facts { members["told_facts"] = facts.json }
    return .object(members)
  }
}
