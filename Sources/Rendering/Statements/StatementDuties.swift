import Agreements
import Diagnostics
import Measuring
import Quantities
import Settlement
import ServiceHours

/// The duties that fell due in the period of a statement.
extension StatementReport {
  /// The section, or nothing when no duty fell due of which something tells.
  var duties: [Block] {
    guard !statement.duties.isEmpty else { return [] }
    let late = statement.duties.filter { $0.outcome != .met }
    let words = DutyWords(agreement: statement.agreement)
    let met = statement.duties.count - late.count
    let sentence =
      "\(counted(statement.duties.count, "duty", "duties")) fell due, \(met.grouped) done in time."
    let table = late.isEmpty ? [] : [Block.table(DutyTable.table(late, words))]
    return [.section(Section("Duties", id: "duties", [.paragraph(sentence)] + table))]
  }

  /// The same as JSON.
  static func duties(_ statement: Statement) -> JSONValue {
    .array(statement.duties.map(\.json))
  }
}

/// A count with a noun of which the plural is its own.
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count.grouped) \(count == 1 ? one : many)"
}
