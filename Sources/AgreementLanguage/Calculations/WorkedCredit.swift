import Agreements
import Diagnostics

extension Resolver {
  /// Resolves a credit whose amount is worked out.
  mutating func resolveWorkedCredit(_ section: Section) {
    guard let amount = section.value("amount") else {
      findings.add(
        .missingLine,
        "credit \(section.name) says neither `each` nor `amount`: what is earned",
        at: section.namePhrase,
        remedy: "write `each: bands.credit of AMOUNT` or `amount: FORMULA`"
      )
      return
    }
    let owed = money(amount, section.path("amount"))
    let cap = section.value("cap").map { money($0, section.path("cap")) }
    guard let owed, cap.map({ $0 != nil }) ?? true else { return }
    agreement.workedCredits.append(
      WorkedCredit(
        name: section.name,
        amount: owed,
        cap: cap ?? nil,
        owedBy: section.value("by").flatMap { readName($0, [.person])?.person },
        citation: citation(section.name, section.phrase)
      )
    )
  }

  private mutating func money(_ phrase: Phrase, _ path: String) -> Formula? {
    guard let typed = readFormula(phrase) else { return nil }
    guard typed.dimension == .money else {
      findings.add(
        .wrongType,
        "this comes to \(typed.dimension.noun); expected is an amount",
        at: phrase,
        remedy: typed.dimension.isPlain ? "write of which amount: `… of monthly-fee`" : nil
      )
      return nil
    }
    return Formula(
      name: path,
      expression: typed.expression,
      dimension: .money,
      citation: citation(path, phrase)
    )
  }
}
