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
    var formulas = PartFormulas(self, share: part.share)
    var agreement = formulas.cut()
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

  /// What amounts for a period come to in a part of it: those that credits are shares of, and those in formulas,
  /// as many days of the period's as the part has.
  /// - Parameters:
  ///   - part: The part.
  ///   - figures: The figures of series in the period.
  /// - Returns: The amounts by name, those that credits are shares of first.
  package func amounts(of part: PeriodPart, _ figures: SeriesFigures = SeriesFigures())
    -> [PartAmount]
  {
    guard !part.isWhole, let money else { return [] }
    var formulas = PartFormulas(self, share: part.share)
    _ = formulas.cut()
    var wholes: [(name: String, amount: Money)] = []
    for name in credits.map(\.base) + formulas.definitions {
      guard let value = definition(name)?.value, case .money(let whole, _) = value else { continue }
      wholes.append((name, whole))
    }
    for name in formulas.series {
      guard let figure = figures[part.period][name] else { continue }
      let unit = Money(minorUnits: 1, money.currency).inMainUnits
      let units = Int64(clamping: (figure.value / unit).rounded(money.rounding))
      wholes.append((name, Money(minorUnits: units, money.currency)))
    }
    wholes += formulas.written.map { ($0.term, $0.whole) }
    var found: [PartAmount] = []
    for (name, whole) in wholes {
      let units = (whole.exact * part.share).rounded(money.rounding)
      let amount = Money(minorUnits: Int64(clamping: units), whole.currency)
      let counted = PartAmount(name: name, whole: whole, amount: amount)
      if !found.contains(counted) { found.append(counted) }
    }
    return found
  }

  /// What formulas cannot be worked out for a part of a period: why, the place, and what to write instead.
  func unclearInParts() -> [PartFormulas.Unclear] {
    var formulas = PartFormulas(self, share: .one)
    _ = formulas.cut()
    return formulas.unclear
  }
}

extension SeriesFigures {
  /// The figures as a part of a period is settled by: of amounts as many days as the part has.
  /// - Parameters:
  ///   - part: The part; the whole period changes nothing.
  ///   - agreement: The agreement whose figures they are.
  package func cut(to part: PeriodPart, _ agreement: Agreement) -> SeriesFigures {
    guard !part.isWhole, let money = agreement.money else { return self }
    let unit = Money(minorUnits: 1, money.currency).inMainUnits
    return replacing(in: part.period) { series, value in
      guard agreement.dimension(of: .series(series)) == .money else { return value }
      let units = Int64(clamping: (value * part.share / unit).rounded(money.rounding))
      return Money(minorUnits: units, money.currency).inMainUnits
    }
  }
}

extension PeriodPart {
  /// How many days it has.
  package var days: Int { Int(end.daysSinceEpoch - first.daysSinceEpoch) }

  /// The days it has as a share of those of its period.
  var share: Ratio { Ratio(Int128(days), Int128(period.days)) }
}

extension CalendarPeriod {
  /// How many days it has.
  package var days: Int { Int(end.daysSinceEpoch - first.daysSinceEpoch) }
}
