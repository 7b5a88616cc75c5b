import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Reads a value with a form of its own.
  mutating func readPlain(_ phrase: Phrase, _ shape: PlainShape, _ path: String) -> Said? {
    switch shape {
    case .length: return limit(phrase, path: path).map { Said(phrase, .length($0)) }
    case .amount: return amountRule(phrase).map { Said(phrase, .amount($0)) }
    case .time: return time(phrase).map { Said(phrase, .literal(.time($0))) }
    case .share:
      if let share = Written.percent(phrase) {
        return Said(phrase, .literal(.percent(share, of: nil)))
      }
    case .date:
      if let date = Written.date(phrase) { return Said(phrase, .literal(.date(date))) }
    case .count:
      if let count = Written.count(phrase) { return Said(phrase, .literal(.count(count))) }
    case .range:
      if let range = Written.range(phrase) {
        return Said(phrase, .test(.range(lower: range.lower, upper: range.upper)))
      }
    case .ordinal:
      if let place = Written.ordinal(phrase) { return Said(phrase, .ordinal(place)) }
    }
    Complaint.add(to: &findings, about: phrase, wanted: Shape.plain(shape).wanted)
    return nil
  }

  /// Reads `18,500.00 EUR per month`, `1 % of monthly-fee` or the name of an amount.
  private mutating func amountRule(_ phrase: Phrase) -> AmountRule? {
    switch Written.literal(phrase) {
    case .money(let money, let per):
      tellOtherCurrency(money.currency, phrase)
      return .written(money, per: per)
    case .percent(let share, let base):
      guard base != nil, let (_, name) = phrase.split(at: "of") else {
        findings.add(
          .wrongType,
          "\(phrase.text) of what: a share of money needs its base",
          at: phrase,
          remedy: "write `\(phrase.text) of AMOUNT`"
        )
        return nil
      }
      return definedAmount(name).map { .share(share, of: $0) }
    case nil where phrase.isOneWord:
      return definedAmount(phrase).map { .defined($0) }
    default:
      Complaint.add(to: &findings, about: phrase, wanted: Shape.amount.wanted)
      return nil
    }
  }

  /// The name of a defined amount.
  private mutating func definedAmount(_ phrase: Phrase) -> String? {
    let amounts = agreement.definitions.filter { if case .money = $0.value { true } else { false } }
    guard let definition = agreement.definition(phrase.name) else {
      tellUnknown(phrase, "amount", among: amounts.map(\.name))
      return nil
    }
    reads.insert(definition.name)
    guard case .money = definition.value else {
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(TypeWords.noun(of: definition.value)); expected is an amount",
        at: phrase,
        notes: [.init("it is defined here", at: definition.citation.range)]
      )
      return nil
    }
    return definition.name
  }

  private mutating func tellOtherCurrency(_ currency: Currency, _ phrase: Phrase) {
    guard let policy = agreement.money, policy.currency != currency else { return }
    findings.add(
      .wrongType,
      "the amount is in \(currency.code), the agreement settles in \(policy.currency.code)",
      at: phrase,
      notes: [.init("its currency", at: policy.citation.range)]
    )
  }
}
