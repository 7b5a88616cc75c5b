package import Agreements
package import Quantities

extension Agreement {
  /// The agreement as it settles a part of a period: in force on the days of the part, its amounts for a
  /// period counted by days.
  ///
  /// Each amount is one of its own, rounded as the head rounds: what is owed for the part is a share of it.
  /// - Parameter part: The part; the whole period changes nothing.
  /// - Returns: The agreement to measure and settle the part by.
  package func cut(to part: PeriodPart) -> Agreement {
    guard !part.isWhole else { return self }
    var agreement = self
    agreement.inForce = (
      max(inForce.first, part.first), min(inForce.last ?? part.last, part.last)
    )
    for amount in amounts(of: part) {
      guard let place = definitions.firstIndex(where: { $0.name == amount.name }),
        case .money(_, let per) = definitions[place].value
      else { continue }
      agreement.definitions[place] = Definition(
        name: amount.name,
        value: .money(amount.amount, per: per),
        citation: definitions[place].citation
      )
    }
    return agreement
  }

  /// What the amounts that credits are shares of come to in a part of a period, by name and in the order of
  /// the credits: as many days of the period's as the part has.
  package func amounts(of part: PeriodPart) -> [PartAmount] {
    guard !part.isWhole, let money else { return [] }
    let days = Ratio(Int128(part.days), Int128(part.period.days))
    var found: [PartAmount] = []
    for credit in credits where !found.contains(where: { $0.name == credit.base }) {
      guard let value = definition(credit.base)?.value, case .money(let whole, _) = value else {
        continue
      }
      let units = (whole.exact * days).rounded(money.rounding)
      let amount = Money(minorUnits: Int64(clamping: units), whole.currency)
      found.append(PartAmount(name: credit.base, whole: whole, amount: amount))
    }
    return found
  }
}

extension PeriodPart {
  /// How many days it has.
  package var days: Int { Int(end.daysSinceEpoch - first.daysSinceEpoch) }
}

extension CalendarPeriod {
  /// How many days it has.
  package var days: Int { Int(end.daysSinceEpoch - first.daysSinceEpoch) }
}
