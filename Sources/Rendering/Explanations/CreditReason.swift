import Agreements
import Diagnostics
import Measuring
import Quantities
import Settlement

extension LineReason {
  /// Why a level earns what it does.
  init(_ line: CreditLine, of settlement: CreditSettlement, in statement: Statement) {
    let agreement = statement.agreement
    let reading = statement.readings.first { $0.level.name == line.level }
    kind = "credit"
    title = "What \(line.level) earns under \(settlement.credit.name)"
    citations =
      [
        line.row?.citation ?? line.late?.citation, settlement.credit.citation,
        settlement.base.citation,
      ]
      .compactMap(\.self)
    if settlement.reachesCap, let cap = settlement.credit.cap { citations.append(cap.citation) }
    self.line = line.json(settlement, agreement)
    steps =
      CreditReason.lookUp(line, reading, settlement, agreement)
      + CreditReason.amount(line, settlement)
    if let held = HeldCredit(settlement, in: statement), held.levels.contains(line.level) {
      steps.append(
        "not decided: `--line \(HeldCredit.ids(settlement.credit).most)` says what it may be"
      )
    }
    level = reading?.level.name
  }

  /// Why the lines of a settlement add up to what they do.
  static func sum(_ settlement: CreditSettlement) -> LineReason {
    let terms = settlement.lines.map { ShareText.written($0.percent.fraction) }
    return LineReason(
      kind: "sum",
      title: "The sum of \(settlement.credit.name)",
      steps: [
        (terms.isEmpty ? "no lines" : terms.joined(separator: " + "))
          + " = \(ShareText.written(settlement.sum)) of \(settlement.base.name)"
      ],
      citations: [settlement.credit.citation],
      summands: settlement.earning,
      line: settlement.sumJSON
    )
  }

  /// Whether the cap of a settlement acts.
  static func cap(_ settlement: CreditSettlement, _ cap: Credit.Cap) -> LineReason {
    let sum = ShareText.written(settlement.sum)
    return LineReason(
      kind: "cap",
      title: "The cap of \(settlement.credit.name)",
      steps: [
        settlement.reachesCap
          ? "sum \(sum) >= cap \(cap.percent): the cap is reached and decides"
          : "sum \(sum) < cap \(cap.percent): the cap is not reached"
      ],
      citations: [cap.citation],
      summands: settlement.earning,
      line: settlement.capJSON
    )
  }

  /// Why a settlement comes to what is payable.
  static func payable(_ settlement: CreditSettlement, _ agreement: Agreement) -> LineReason {
    LineReason(
      kind: "payable",
      title: "What is payable under \(settlement.credit.name)",
      steps: CreditReason.payable(settlement, agreement),
      citations: [
        settlement.credit.cap?.citation, settlement.base.citation, agreement.money?.citation,
      ].compactMap(\.self),
      summands: settlement.earning,
      line: settlement.payableJSON(agreement)
    )
  }
}

extension CreditSettlement {
  // The lines that earn anything.
  fileprivate var earning: [(line: String, level: String)] {
    lines.filter { $0.late == nil && $0.percent.fraction != .zero }.map { ($0.id, $0.level) }
  }
}

/// The arithmetic of credits in words.
enum CreditReason {
  static func lookUp(
    _ line: CreditLine,
    _ reading: LevelReading?,
    _ settlement: CreditSettlement,
    _ agreement: Agreement
  ) -> [String] {
    if let late = line.late { return ["\(late.words) was late: \(late.citation.words)"] }
    guard let share = line.lookedUp else { return ["no reading, so nothing is earned"] }
    let edges = agreement.bandEdges(of: line.level)
    let unit = agreement.level(line.level)?.unit ?? .share
    let text = FigureText.text(share, unit, apartFrom: edges)
    let shown = unit == .share ? "\(text) (\(share))" : text
    let isGoal = reading.map { $0.isMet(butDidNotAttain: share) } ?? false
    let looked =
      isGoal
      ? "met without attaining its goal, so its goal is looked up: \(shown)" : "attained \(shown)"
    guard let row = line.row else { return ["\(looked): no row of the bands acts"] }
    let band = agreement.table(settlement.credit.bands)?.words(row) ?? ""
    return ["\(looked): \(row.citation.term) acts, \(band)"]
  }

  static func amount(_ line: CreditLine, _ settlement: CreditSettlement) -> [String] {
    let currency = line.amount.currency
    let percent = ShareText.written(line.percent.fraction)
    let exact = AmountText.exact(line.exact, currency)
    var steps = ["\(percent) of \(settlement.base.words) = \(exact)"]
    guard line.exact != line.amount.exact, settlement.sum > .zero else { return steps }
    let weight = line.percent.fraction / settlement.sum
    let share = weight * settlement.payable.exact
    steps.append(
      "its share of what is payable: \(settlement.payable) x \(percent) / "
        + "\(ShareText.written(settlement.sum)) = \(AmountText.exact(share, currency))"
    )
    if share != line.amount.exact { steps.append(shareOut(share, line.amount)) }
    return steps
  }

  private static func shareOut(_ share: Ratio, _ amount: Money) -> String {
    let whole = Money(
      minorUnits: Int64(clamping: share.rounded(.towardsZero)),
      amount.currency
    )
    let words = whole == amount ? "its remainder is not among the largest" : "by largest remainder"
    return "whole \(whole), \(words): \(amount)"
  }

  static func payable(_ settlement: CreditSettlement, _ agreement: Agreement) -> [String] {
    let share = settlement.share
    let exact = AmountText.exact(settlement.exact, settlement.payable.currency)
    let product =
      "\(ShareText.written(share)) of \(settlement.base.words) = \(exact)"
    let rule = agreement.money?.rounding.rawValue ?? ""
    let rounding =
      settlement.exact == settlement.payable.exact
      ? "rounding \(rule) changes nothing" : "rounded \(rule) once, to \(settlement.payable)"
    return [product, rounding]
  }
}

extension LevelReading {
  // True when the goal is looked up because the level is met, or may be, without attaining it.
  fileprivate func isMet(butDidNotAttain share: Ratio) -> Bool {
    guard let bounds else { return verdict == .met && attained != share }
    return !bounds.ends.contains { $0.attained == share } && level.goal?.value == share
  }
}
