import Agreements
import Measuring
import Pictures
import Quantities
import Settlement

/// How a credit comes about, level by level, with what a cap takes off and what is earned back.
struct CreditWaterfall {
  let settlement: CreditSettlement
  let earnedBack: [EarnedBack]

  /// The picture, or nil where nothing was credited.
  var picture: Picture? {
    let credited = settlement.lines.filter { $0.exact != .zero }
    guard !credited.isEmpty else { return nil }
    let steps = credited.map { step($0.late?.words ?? $0.level, $0.exact) } + cap + payable + back
    return Picture(
      title: "How \(settlement.credit.name) comes about",
      summary: summary(credited),
      .waterfall(Waterfall(unit: .money(currency), steps: steps))
    )
  }

  private var currency: Currency { settlement.payable.currency }

  private func step(_ label: String, _ exact: Ratio) -> Waterfall.Step {
    .init(label: label, value: exact, text: AmountText.exact(exact, currency))
  }

  private var gross: Ratio { settlement.lines.reduce(.zero) { $0 + $1.exact } }

  private var cap: [Waterfall.Step] {
    let less = settlement.exact - gross
    guard less < .zero else { return [] }
    let words = settlement.credit.cap.map { "cap of \($0.percent)" } ?? "cap"
    return [step("\(words) of \(settlement.base.name)", less)]
  }

  private var payable: [Waterfall.Step] { [total("payable", settlement.payable)] }

  private var back: [Waterfall.Step] {
    guard !earnedBack.isEmpty else { return [] }
    let lines = earnedBack.map {
      step("earned back: \($0.level), \($0.of.words)", Ratio(-Int128($0.amount.minorUnits)))
    }
    return lines + [total("in all", settlement.net(of: earnedBack))]
  }

  private func total(_ label: String, _ money: Money) -> Waterfall.Step {
    .init(
      label: label,
      value: Ratio(Int128(money.minorUnits)),
      text: money.description,
      .total
    )
  }

  private func summary(_ credited: [CreditLine]) -> String {
    let most = credited.max { $0.exact < $1.exact }
    let largest = most.map { ", most of it for \($0.level)" } ?? ""
    let opening = "\(counted(credited.count, "line")) \(credited.count == 1 ? "gives" : "give")"
    let sum = " \(AmountText.exact(gross, currency))" + (credited.count > 1 ? largest : "")
    let less = cap.isEmpty ? "" : "; the cap leaves \(settlement.payable)"
    return opening + sum + less + "."
  }
}
