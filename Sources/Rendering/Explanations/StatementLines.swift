import Agreements
import Measuring
import Settlement

/// The lines of a statement by their ids.
struct StatementLines {
  /// The statement.
  let statement: Statement

  /// Every id that can be asked for, in the order shown.
  var ids: [String] {
    var ids = statement.readings.map(\.level.name)
    ids += statement.calculations.flatMap { $0.lines.map(\.id) }
    for settlement in statement.settlements { ids += self.ids(settlement) }
    ids += statement.workedSettlements.map { "\($0.credit.name).payable" }
    return ids
  }

  private func ids(_ settlement: CreditSettlement) -> [String] {
    let name = settlement.credit.name
    var ids = settlement.lines.map(\.id) + ["\(name).sum"]
    if settlement.credit.cap != nil { ids.append("\(name).cap") }
    ids.append("\(name).payable")
    ids += earnedBack(name).map { $0.id(name) }
    if HeldCredit(settlement, in: statement) != nil {
      ids += ["\(name).at-most", "\(name).held"]
    }
    return ids
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

  private func earnedBack(_ credit: String) -> [EarnedBack] { statement.earnedBack[credit] ?? [] }

  private func reason(_ id: String, in settlement: CreditSettlement) -> LineReason? {
    if let line = settlement.lines.first(where: { $0.id == id }) {
      return LineReason(line, of: settlement, in: statement)
    }
    let credit = settlement.credit
    if let back = earnedBack(credit.name).first(where: { $0.id(credit.name) == id }) {
      return .earnedBack(back, under: credit, statement.agreement)
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
