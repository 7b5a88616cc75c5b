import Agreements
import Measuring
import Quantities
import Settlement

/// Why something of a settlement is held.
extension LineReason {
  /// Why a settlement comes to so much at most.
  static func most(_ held: HeldCredit, _ statement: Statement) -> LineReason {
    let agreement = statement.agreement
    let changed = held.most.lines.filter { held.levels.contains($0.level) }
    let steps = changed.map { line in
      let reading = statement.readings.first { $0.level.name == line.level }
      let looked = CreditReason.lookUp(line, reading, held.most, agreement)
      return "\(line.level) at most: " + looked.joined(separator: ", ")
    }
    return LineReason(
      kind: "at-most",
      title: "What is payable under \(held.most.credit.name) at most",
      steps: steps + CreditReason.payable(held.most, agreement),
      citations: changed.compactMap { $0.row?.citation }
        + [
          held.most.credit.cap?.citation, held.most.base.citation, agreement.money?.citation,
        ].compactMap(\.self),
      line: held.mostJSON(agreement)
    )
  }

  /// Why so much is held.
  static func held(_ held: HeldCredit) -> LineReason {
    let names = held.levels.joined(separator: ", ")
    return LineReason(
      kind: "held",
      title: "What is held under \(held.most.credit.name)",
      steps: [
        "at most \(held.most.payable) less \(held.least.payable) owed in any case = \(held.held)",
        "held until it is known what \(names) attained",
      ],
      citations: [held.most.credit.citation],
      line: held.heldJSON
    )
  }
}
