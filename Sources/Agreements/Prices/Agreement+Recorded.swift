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

  private func reasonModelIsNotRun(_ price: Price) -> String? {
    guard money != nil else { return "the head has no `money`" }
    guard periods != nil else { return "the head has no `periods`" }
    switch price.model {
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
    case .fixed, .once, .worked, .each, .slices, .people: return nil
    }
  }
}

extension Indexation {
  /// The name of the series as names are written, spaces folded to hyphens.
  fileprivate var name: String { String(series.lowercased().map { $0 == " " ? "-" : $0 }) }
}
