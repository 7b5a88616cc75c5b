import Agreements
import Quantities

extension CellTest {
  /// The test as a table of the agreement writes it.
  func words(_ unit: FigureUnit) -> String {
    switch self {
    case .any: return "any"
    case .otherwise: return "otherwise"
    case .names(let names): return names.joined(separator: ", ")
    case .workingDay(let hours, let time, let orAt):
      return hours + (time.map { (orAt ? " by " : " before ") + "\($0)" } ?? "")
    case .range(let lower, let upper):
      func number(_ bound: Bound) -> String {
        switch unit {
        case .share: ShareText.written(bound.value)
        case .number: ShareText.decimal(hundredths: bound.value)
        case .time: FigureText.text(bound.value, .time)
        }
      }
      if let lower, let upper {
        return (lower.isInclusive ? "" : "> ") + number(lower)
          + (upper.isInclusive ? " to " : " to < ") + number(upper)
      }
      if let lower { return (lower.isInclusive ? ">= " : "> ") + number(lower) }
      if let upper { return (upper.isInclusive ? "<= " : "< ") + number(upper) }
      return "any"
    }
  }
}

extension RuleInput {
  /// The input as a column of the agreement names it.
  var words: String {
    switch self {
    case .field(_, let name): name
    case .table(_, let output): output
    case .level: "level"
    case .attained: "attained"
    case .channel: "sent by"
    case .moment: "moment"
    case .figure(let name): "\(name)"
    case .used(let clock): "\(clock) at"
    }
  }

  /// What its numbers count.
  func unit(in table: RuleTable) -> FigureUnit {
    switch self {
    case .attained: table.attainedUnit
    case .used: .share
    default: .number
    }
  }
}

extension RuleTable {
  /// A row in words, such as `attained 98 % to < 99 % -> credit 3 %`.
  func words(_ row: Row) -> String {
    let tests = zip(inputs, row.tests).map { "\($0.words) \($1.words($0.unit(in: self)))" }
    let answers = zip(outputs, row.answers).map { "\($0) \($1)" }
    return tests.joined(separator: ", ") + " -> " + answers.joined(separator: ", ")
  }

  /// What a row asks of what was attained, such as `98 % to < 99 %`.
  func band(_ row: Row) -> String {
    guard let column = inputs.firstIndex(of: .attained) else { return words(row) }
    return row.tests[column].words(attainedUnit)
  }
}
