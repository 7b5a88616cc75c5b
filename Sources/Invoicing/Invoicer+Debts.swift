import Agreements
import Calculating
import Measuring
import Quantities
import ServiceHours

extension Invoicer {
  /// What was paid late or is not paid yet, each by the text of the period that the debt is of; and why some is
  /// not known.
  ///
  /// A debt bears interest as the text of its own period says, whatever text governs the days of it. What was sent
  /// is what was due, whatever it would come to today.
  func debts(_ earlier: [Invoice], _ issued: [IssuedInvoice]) -> (
    interest: [LateDebt], unknown: [String]
  ) {
    var late: [LateDebt] = []
    for (number, invoice) in earlier.enumerated() {
      let part = periods[number][periods[number].count - 1]
      late += part.text.lateReadings.filter { $0.label == invoice.period.description }
        .flatMap { reading in
          let sent = issued.first { $0.period == invoice.period }
          return self.late(reading, invoice, sent?.debt ?? invoice.debt, part)
        }
    }
    // By rule as the last text has them, then those that it has no more.
    let rules = periods.last?.last.map { Charger.interestRules(of: $0.text.agreement) } ?? []
    let known = rules.flatMap { rule in late.filter { $0.rule.name == rule.name } }
    let names = Set(rules.map(\.name))
    return (known + late.filter { !names.contains($0.rule.name) }, unnamed())
  }

  private func late(
    _ reading: DutyReading,
    _ invoice: Invoice,
    _ amount: Money?,
    _ part: InvoicedPart
  ) -> [LateDebt] {
    guard let due = reading.due?.last, let amount else { return [] }
    let debt = Debt(
      name: invoice.period.description,
      amount: Exact(amount.inMainUnits),
      due: due,
      paid: reading.done.map { part.text.agreement.zone.civilTime(at: $0).date }
    )
    return Charger.interestRules(of: part.text.agreement).compactMap { rule in
      guard case .duty(reading.duty.name) = rule.debts else { return nil }
      return LateDebt(rule: rule, debt: debt, charger: part.charger)
    }
  }

  // What is paid under a name that is no period's cannot be told from other payments.
  private func unnamed() -> [String] {
    guard let text = periods.last?.last?.text, let first = periods.first?.first?.period else {
      return []
    }
    return text.lateReadings.compactMap { reading in
      guard reading.label.flatMap({ CalendarPeriod($0) }) == nil else { return nil }
      return
        "\(reading.duty.name) of \(reading.label ?? "") is late, and no invoice is called so: name it by its "
        + "period, such as \(first)"
    }
  }
}

extension InvoicedText {
  /// The duties to pay that are late and bear interest.
  fileprivate var lateReadings: [DutyReading] {
    let wanted = Set(
      Charger.interestRules(of: agreement).compactMap { rule -> String? in
        if case .duty(let name) = rule.debts { name } else { nil }
      }
    )
    return duties.filter { wanted.contains($0.duty.name) && $0.isLate }
  }
}
