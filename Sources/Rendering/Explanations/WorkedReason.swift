import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

extension LineReason {
  /// Why a line of a calculation comes to what it does.
  init(_ line: CalculationResult.Line, _ agreement: Agreement) {
    kind = "calculation"
    title = "What \(line.formula.name) comes to"
    steps = WorkedReason.steps(line.worked, line.formula, agreement)
    citations = [line.formula.citation] + line.worked.steps.compactMap(\.citation)
    self.line = line.json(agreement)
  }

  /// Why a credit that is worked out comes to what it does.
  static func worked(_ settlement: WorkedSettlement, _ agreement: Agreement) -> LineReason {
    let rule = settlement.credit
    var steps = WorkedReason.steps(settlement.amount, rule.amount, agreement)
    if let cap = settlement.cap, let formula = rule.cap {
      steps += WorkedReason.steps(cap, formula, agreement).map { "the cap: \($0)" }
      let state = settlement.reachesCap.map {
        $0 ? "the cap is reached and decides" : "the cap is not reached"
      }
      steps.append(state ?? "whether the cap is reached is not known")
    }
    steps += WorkedReason.rounding(settlement, agreement)
    let rows = settlement.amount.steps.compactMap(\.citation)
    return LineReason(
      kind: "payable",
      title: "What is payable under \(rule.name)",
      steps: steps,
      citations: [rule.amount.citation, rule.cap?.citation].compactMap(\.self) + rows
        + [agreement.money?.citation].compactMap(\.self),
      line: settlement.json(agreement)
    )
  }
}

/// The working of a value in words.
enum WorkedReason {
  static func steps(_ worked: Worked, _ formula: Formula, _ agreement: Agreement) -> [String] {
    let text = ValueText(agreement)
    let words = formula.citation.range.source[formula.citation.range.bytes]
    var steps = ["\(formula.name) = \(words)"]
    steps += worked.inputs.map { input in
      let exact = (try? input.value.get()).map { WorkedReason.fraction($0, input.dimension) } ?? ""
      let place = input.place.map { ", \($0.source.name.fileName):\($0.line)" } ?? ""
      return "\(input.name) = \(text.text(input.value, input.dimension))\(exact)\(place)"
    }
    steps += worked.steps.map { step in
      let term = step.citation.map { " (\($0.term))" } ?? ""
      return "\(step.words)\(term): \(text.text(step.value, step.dimension))"
    }
    switch worked.value {
    case .success(let value):
      let exact = WorkedReason.fraction(value, worked.dimension)
      steps.append("so \(formula.name) is \(text.text(value, worked.dimension))\(exact)")
    case .failure(let unknown): steps.append("so it is not known: \(unknown.reason)")
    }
    return steps
  }

  // The exact fraction of what no decimals write in full.
  private static func fraction(_ value: Exact, _ dimension: Dimension) -> String {
    value.decimals(upTo: dimension == .share ? 8 : 6) == nil ? " (\(value))" : ""
  }

  static func rounding(_ settlement: WorkedSettlement, _ agreement: Agreement) -> [String] {
    guard let payable = settlement.payable, case .success(let exact) = settlement.exact else {
      return []
    }
    let rule = agreement.money?.rounding.rawValue ?? ""
    return [
      exact == Exact(payable.inMainUnits)
        ? "rounding \(rule) changes nothing: \(payable)" : "rounded \(rule) once, to \(payable)"
    ]
  }
}

extension SourceRange {
  /// The line it begins on, from 1.
  fileprivate var line: Int { source.position(at: bytes.lowerBound).line }
}
