import Agreements
import Measuring
import Settlement

/// The lines of a statement by their ids.
struct StatementLines {
  /// The statement.
  let statement: Statement

  /// Every id that can be asked for, in the order shown.
  var ids: [String] {
    statement.readings.map(\.level.name)
      + statement.calculations.flatMap { $0.lines.map(\.id) }
      + statement.settlements.flatMap { settlement in
        let name = settlement.credit.name
        return settlement.lines.map(\.id) + ["\(name).sum"]
          + (settlement.credit.cap == nil ? [] : ["\(name).cap"]) + ["\(name).payable"]
          + (HeldCredit(settlement, in: statement) == nil
            ? [] : ["\(name).at-most", "\(name).held"])
      } + statement.workedSettlements.map { "\($0.credit.name).payable" }
  }

  /// Why a line says what it says, or nil when the statement has no such line.
  func reason(_ id: String) -> LineReason? {
    if let reading = statement.readings.first(where: { $0.level.name == id }) {
      return LineReason(reading, statement.agreement)
    }
    if let line = statement.calculations.lazy.flatMap(\.lines).first(where: { $0.id == id }) {
      return LineReason(line, statement.agreement)
    }
    if let worked = statement.workedSettlements.first(where: { "\($0.credit.name).payable" == id })
    {
      return .worked(worked, statement.agreement)
    }
    return statement.settlements.lazy.compactMap { reason(id, in: $0) }.first
  }

  private func reason(_ id: String, in settlement: CreditSettlement) -> LineReason? {
    if let line = settlement.lines.first(where: { $0.id == id }) {
      return LineReason(line, of: settlement, in: statement)
    }
    switch id {
    case "\(settlement.credit.name).sum": return .sum(settlement)
    case "\(settlement.credit.name).cap":
      return settlement.credit.cap.map { LineReason.cap(settlement, $0) }
    case "\(settlement.credit.name).payable":
      return .payable(settlement, statement.agreement)
    case "\(settlement.credit.name).at-most":
      return HeldCredit(settlement, in: statement).map { LineReason.most($0, statement) }
    case "\(settlement.credit.name).held":
      return HeldCredit(settlement, in: statement).map { LineReason.held($0) }
    default: return nil
    }
  }
}
