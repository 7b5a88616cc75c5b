import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

/// What a statement shows of one calculation.
struct CalculationPage {
  let result: CalculationResult
  let report: StatementReport

  /// The lines with what they come to.
  var section: Block {
    let agreement = report.statement.agreement
    let text = ValueText(agreement)
    let table = PageTable(
      caption: "Lines of \(result.calculation.name)",
      columns: [
        .init("line", .identity), .init("comes to", .trailing), .init("worked out as"),
        .init("stands on"),
      ],
      rows: result.lines.map { line in
        let range = line.formula.citation.range
        return .init(
          id: line.id,
          [
            Cell(line.id, .code),
            Cell(
              text.text(line.worked.value, line.worked.dimension),
              line.worked.known == nil ? .open : .strong
            ),
            Cell(range.source[range.bytes]), Cell(line.formula.citation.words, .quiet),
          ],
          details: report.details(line.id)
        )
      }
    )
    return .section(
      Section(
        "Calculation: \(result.calculation.name)",
        id: "calculation-\(result.calculation.name)",
        [.table(table)]
      )
    )
  }
}
