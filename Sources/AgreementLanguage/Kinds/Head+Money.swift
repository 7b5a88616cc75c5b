import Agreements
import Quantities

extension Resolver {
  /// Reads `EUR, round half-up to 0.01 at payable`: one currency, and the one place of rounding.
  mutating func resolveMoney(_ head: Section) {
    guard let value = head.value("money") else { return }
    let parts = value.split(on: .comma)
    guard let currency = Currency(code: parts[0].text) else {
      Complaint.add(to: &findings, about: parts[0], wanted: "a currency such as EUR")
      return
    }
    guard parts.count > 1 else {
      findings.add(
        .noRounding,
        "nothing says how amounts are rounded",
        at: value,
        remedy: "write `\(currency.code), round half-up to \(unit(of: currency)) at payable`"
      )
      return
    }
    guard parts.count == 2, let rounding = rounding(parts[1], currency) else {
      Complaint.add(
        to: &findings,
        about: parts[1],
        wanted: "`round half-up to \(unit(of: currency)) at payable`; the ways are "
          + Rounding.allCases.map(\.rawValue).joined(separator: ", ")
      )
      return
    }
    agreement.money = MoneyPolicy(
      currency: currency,
      rounding: rounding,
      citation: citation(head.path("money"), value)
    )
  }

  private func rounding(_ phrase: Phrase, _ currency: Currency) -> Rounding? {
    guard let words = phrase.dropping(first: "round")?.dropping(last: "at payable"),
      let (way, place) = words.split(at: "to"), place.text == unit(of: currency)
    else { return nil }
    return Rounding(rawValue: way.text)
  }

  private func unit(of currency: Currency) -> String {
    currency.decimals == 0 ? "1" : "0." + String(repeating: "0", count: currency.decimals - 1) + "1"
  }
}
