import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Compares levels: what rests on several suppliers is no better than all of them together.
  mutating func compareLevels(_ links: [SupplierLink]) {
    var supported: [String: [(link: SupplierLink, level: ServiceLevel, place: Phrase)]] = [:]
    for link in links {
      for (ours, theirs) in link.supports where isLevel(ours) {
        guard let level = link.supplier.level(theirs.name) else {
          tellUnknown(
            theirs,
            "level of \(link.supplier.id)",
            among: link.supplier.levels.map(\.name)
          )
          continue
        }
        supported[ours.name, default: []].append((link, level, ours))
      }
    }
    for level in agreement.levels {
      guard let goal = level.goal, let supports = supported[level.name] else { continue }
      compare(level, goal, supports)
    }
  }

  private mutating func compare(
    _ level: ServiceLevel,
    _ goal: Goal,
    _ supports: [(link: SupplierLink, level: ServiceLevel, place: Phrase)]
  ) {
    var together = Ratio(1)
    for (link, other, place) in supports {
      guard let theirs = other.goal, theirs.unit == goal.unit, theirs.side == goal.side else {
        findings.add(
          .wrongType,
          "\(level.name) is \(goal), and \(other.name) of \(link.name) is "
            + (other.goal?.description ?? "only reported"),
          at: place,
          notes: [.init("theirs", at: other.citation.range)]
        )
        return
      }
      if goal.isWorse(theirs.value, than: goal.value) {
        findings.add(
          .unsupportedPromise,
          "\(level.name) is \(goal), and \(link.name) promises \(theirs)",
          at: place,
          notes: [
            .init("ours", at: level.citation.range), .init("theirs", at: other.citation.range),
          ],
          remedy: "agree on at least \(goal) with \(link.name), or promise less"
        )
        return
      }
      together = together * theirs.value
    }
    // Parts that fail at different times add up: availabilities multiply.
    guard supports.count > 1, case .availability = level.measure, together < goal.value else {
      return
    }
    let names = supports.map(\.link.name).joined(separator: " and ")
    findings.add(
      .unsupportedPromise,
      "\(level.name) is \(goal), and \(names) together come to "
        + Percent(fraction: together, decimals: 4).description,
      at: supports[0].place,
      notes: supports.map { .init("\($0.link.name)", at: $0.level.citation.range) },
      remedy: "what fails at different times adds up: agree on more with each, or promise less"
    )
  }

  /// Compares what a month may cost at most with what it may bring.
  mutating func compareCredits(_ link: SupplierLink) {
    for (ours, theirs) in link.credits {
      guard let own = agreement.credits.first(where: { $0.name == ours.name }) else {
        tellUnknown(ours, "credit", among: agreement.credits.lazy.map(\.name))
        continue
      }
      guard let other = link.supplier.credits.first(where: { $0.name == theirs.name }) else {
        tellUnknown(
          theirs,
          "credit of \(link.supplier.id)",
          among: link.supplier.credits.map(\.name)
        )
        continue
      }
      guard let most = greatest(own, agreement), let back = greatest(other, link.supplier),
        most.currency == back.currency, back.minorUnits < most.minorUnits
      else { continue }
      findings.add(
        .creditsFallShort,
        "\(own.name) may cost \(most) a period, and \(link.name) pays at most \(back)",
        at: ours,
        notes: [
          .init("ours", at: own.citation.range), .init("theirs", at: other.citation.range),
        ],
        remedy:
          "agree on credits that pay for ours, or know that \(most.less(back)) a period stay here"
      )
    }
  }

  /// What a credit comes to where its cap is reached, or nil without a cap.
  private func greatest(_ credit: Credit, _ agreement: Agreement) -> Money? {
    guard let cap = credit.cap, let base = agreement.definition(credit.base),
      case .money(let amount, _) = base.value
    else { return nil }
    let exact = cap.percent.fraction * Ratio(Int128(amount.minorUnits))
    return Money(minorUnits: Int64(clamping: exact.rounded(.towardsZero)), amount.currency)
  }
}

extension Money {
  fileprivate func less(_ other: Money) -> Money {
    Money(minorUnits: minorUnits - other.minorUnits, currency)
  }
}
