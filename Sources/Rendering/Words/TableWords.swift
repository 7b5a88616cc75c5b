import Agreements
import Quantities

extension CellTest {
  /// The test as a table of the agreement writes it.
  func words(isShare: Bool) -> String {
    switch self {
    case .any: return "any"
    case .otherwise: return "otherwise"
    case .names(let names): return names.joined(separator: ", ")
    case .workingDay(let hours, let time):
      return hours + (time.map { " before \($0)" } ?? "")
    case .range(let lower, let upper):
      func number(_ bound: Bound) -> String {
        isShare ? ShareText.written(bound.value) : ShareText.decimal(hundredths: bound.value)
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
    case .used(let clock): "\(clock) at"
    }
  }

  /// True when its numbers are shares.
  var isShare: Bool {
    switch self {
    case .attained, .used: true
    default: false
    }
  }
}

extension RuleTable {
  /// A row in words, such as `attained 98 % to < 99 % -> credit 3 %`.
  func words(_ row: Row) -> String {
    let tests = zip(inputs, row.tests).map { "\($0.words) \($1.words(isShare: $0.isShare))" }
    let answers = zip(outputs, row.answers).map { "\($0) \($1)" }
    return tests.joined(separator: ", ") + " -> " + answers.joined(separator: ", ")
  }

  /// What a row asks of the share attained, such as `98 % to < 99 %`.
  func band(_ row: Row) -> String {
    guard let column = inputs.firstIndex(of: .attained) else { return words(row) }
    return row.tests[column].words(isShare: true)
  }
}
