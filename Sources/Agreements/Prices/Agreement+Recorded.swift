import Quantities

extension Agreement {
  /// Why keys of a price do not run, by the key; those that run are not there.
  package func reasonsNotRun(_ price: Price) -> [String: String] {
    var reasons: [String: String] = [:]
    reasons["model"] = reasonModelIsNotRun(price)
    let words = price.extras.filter { $0.figure == nil }.map(\.of)
    if !words.isEmpty { reasons["also"] = noFigure(words, "of time") }
    let costs = price.expenses.filter { $0.figure == nil }.map(\.what)
    if !costs.isEmpty { reasons["expenses"] = noFigure(costs, "of amounts") }
    if let rule = price.indexation, indexSeries(rule) == nil {
      reasons["indexed"] = "the text declares no series `\(rule.series)` of numbers"
    }
    return reasons
  }

  /// The series of numbers that an indexation follows, or nil when the text declares none.
  package func indexSeries(_ rule: Indexation) -> Series? {
    governance.series.first { $0.name == rule.name && $0.dimension == .number }
  }

  /// The rates that a price of work is by.
  package func rates(named names: [String]) -> [Rate] {
    governance.rates.filter { names.isEmpty || names.contains($0.name) }
  }

  private func noFigure(_ words: [String], _ sort: String) -> String {
    let names = words.map { "`\($0)`" }.joined(separator: ", ")
    return "\(names) is the name of no figure \(sort), such as a series or a line of a calculation"
  }

  // A formula is worked out once a period, and says nothing of the period that a fee is for.
  private func reasonItIsNoAmount(_ expression: Expression) -> String? {
    if let reason = reasonNothingIsCounted(expression) { return reason }
    guard case .figure(.definition(let name)) = expression,
      case .money(_, let per?) = definition(name)?.value,
      ["month": 1, "quarter": 3, "year": 12][per] != periods?.rawValue
    else { return nil }
    return
      "\(name) is per \(per), and invoices are of another length: `model: fixed \(name)` divides it"
  }

  // A price of one of something, by itself, says nothing of how many there are.
  private func reasonNothingIsCounted(_ expression: Expression) -> String? {
    switch expression {
    case .constant(let constant): return reasonNothingIsCounted(constant.words, constant.words)
    case .figure(.definition(let name)):
      guard case .money(_, let per?) = definition(name)?.value else { return nil }
      return reasonNothingIsCounted(name, "per \(per)")
    case .join(.plus, let left, let right), .join(.minus, let left, let right):
      return reasonNothingIsCounted(left) ?? reasonNothingIsCounted(right)
    case .staged(let inner, _): return reasonNothingIsCounted(inner)
    case .combined(_, let parts):
      return parts.lazy.compactMap { self.reasonNothingIsCounted($0) }.first
    default: return nil
    }
  }

  private func reasonNothingIsCounted(_ name: String, _ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard let per = parts.lastIndex(of: "per"), let unit = parts.dropFirst(per + 1).first,
      !["month", "quarter", "year"].contains(unit)
    else { return nil }
    return
      "\(name) is for one \(unit), and nothing says how many there are: write what is counted, such as a series, "
      + "times it"
  }

  private func holds(_ date: CivilDate) -> Bool {
    date >= inForce.first && inForce.last.map { date <= $0 } ?? true
  }

  private func reasonModelIsNotRun(_ price: Price) -> String? {
    guard money != nil else { return "the head has no `money`" }
    guard periods != nil else { return "the head has no `periods`" }
    switch price.model {
    case .timeAndMaterials where price.least != nil:
      return "it has a line a rate, and none of them is what `least` would lift"
    case .once where price.least != nil: return "what is charged once has no least in a period"
    case .once(_, let date) where !holds(date): return "\(date) is outside of the term"
    case .fixed(let amount), .people(_, _, let amount):
      return amount.reasonItIsNoAmount(of: self)
    case .retainer(_, let amount, _)
    where amount.months(self).map { $0 != periods?.rawValue } ?? false:
      return "its time and its amount are of another length than the periods that are invoiced"
    case .retainer(let time, _, _) where time.isCountedInDays:
      return "hours are drawn from it, and its length is in days"
    case .timeAndMaterials(let names):
      let rates = rates(named: names)
      if rates.isEmpty { return "there is no rate" }
      if let rate = rates.first(where: { $0.worked.isEmpty }) {
        return "nothing tells what was worked: the rate \(rate.name) has no `worked`"
      }
      return rates.first { $0.perHour == nil }.map { "the rate \($0.name) has no price of an hour" }
    case .retainer:
      return price.drawn == nil ? "nothing tells what was drawn: it has no `drawn`" : nil
    case .outcome(_, let name, _, _):
      let series = governance.series.first { $0.name == name }
      return series?.dimension == .money ? nil : "`\(name)` is no series of amounts"
    case .worked(let formula): return reasonItIsNoAmount(formula.expression)
    case .once, .each, .slices: return nil
    }
  }
}

extension AmountRule {
  /// How many months the amount is for, or nil where it is for none or for days or weeks.
  fileprivate func months(_ agreement: Agreement) -> Int? {
    per(agreement).flatMap { ["month": 1, "quarter": 3, "year": 12][$0] }
  }

  fileprivate func reasonItIsNoAmount(of agreement: Agreement) -> String? {
    guard let per = per(agreement), months(agreement) == nil else { return nil }
    return "`per \(per)` is no length of a period that is invoiced"
  }

  /// The length of time that a recurring amount is for, or nil when none is named.
  package func per(_ agreement: Agreement) -> String? {
    switch self {
    case .written(_, let per): return per
    case .defined(let name), .share(_, let name):
      guard case .money(_, let per) = agreement.definition(name)?.value else { return nil }
      return per
    }
  }
}

extension Limit {
  fileprivate var isCountedInDays: Bool {
    switch length {
    case .workingDays, .days, .months: true
    case .elapsed, .served: false
    }
  }
}

extension Indexation {
  /// The name of the series as names are written, spaces folded to hyphens.
  fileprivate var name: String { String(series.lowercased().map { $0 == " " ? "-" : $0 }) }
}
