import Agreements
import Calculating
import Measuring
import Quantities
import Settlement

extension StatementReport {
  /// The statement as CSV, one line a level, a credit line and a total.
  package var csv: String { StatementReport.csv([("", self)]) }

  /// Several statements as one table.
  /// - Parameter reports: The statements, each with what stands before the ids of its lines.
  /// - Returns: The table.
  static func csv(_ reports: [(prefix: String, report: StatementReport)]) -> String {
    var table = CSVTable(header: [
      "agreement", "text_version", "cut_off", "period", "line", "kind", "level", "good", "counted",
      "unit", "attained_percent", "goal_percent", "verdict", "state", "remark", "rule_row",
      "share_percent", "amount", "currency", "clause", "term", "at_least", "at_most",
    ])
    for (prefix, report) in reports { report.add(to: &table, prefix) }
    return table.text
  }

  private func add(to table: inout CSVTable, _ prefix: String) {
    let head = [
      statement.agreement.id, provenance.textVersion, statement.cutOff.description,
      "\(statement.period)",
    ]
    for reading in statement.readings {
      table.add(
        head + [prefix + reading.level.name, "reading"] + reading.csvFields(statement.agreement)
          + ["", "", "", ""] + reading.level.citation.csvFields
          + reading.csvBounds(statement.agreement)
      )
    }
    for settlement in statement.settlements {
      let lines = CreditCSV.lines(settlement, HeldCredit(settlement, in: statement))
      let back = (statement.earnedBack[settlement.credit.name] ?? []).map {
        CreditCSV($0, settlement.credit)
      }
      for line in lines + back { table.add(head + line.fields(prefix) + ["", ""]) }
    }
    for line in statement.calculations.flatMap(\.lines) {
      table.add(head + CreditCSV(line, statement.agreement).fields(prefix) + ["", ""])
    }
    for settlement in statement.workedSettlements {
      table.add(head + CreditCSV(settlement).fields(prefix) + ["", ""])
    }
  }
}

/// One line of credits as CSV.
private struct CreditCSV {
  var id: String
  var kind: String
  var level = ""
  var row = ""
  var share: Ratio?
  var amount: Money?
  var citation: Citation

  // The value in words stands where a level's figures would.
  init(_ line: CalculationResult.Line, _ agreement: Agreement) {
    self.init(
      id: line.id,
      kind: "calculation",
      row: ValueText(agreement).text(line.worked.value, line.worked.dimension),
      citation: line.formula.citation
    )
  }

  init(_ line: EarnedBack, _ credit: Credit) {
    self.init(
      id: line.id(credit.name),
      kind: "earned-back",
      level: line.level,
      amount: line.taken,
      citation: credit.citation
    )
  }

  init(_ settlement: WorkedSettlement) {
    self.init(
      id: "\(settlement.credit.name).payable",
      kind: "payable",
      amount: settlement.payable,
      citation: settlement.credit.citation
    )
  }

  func fields(_ prefix: String) -> [String] {
    [prefix + id, kind, level] + Array(repeating: "", count: 8) + [
      row, share.map { ShareText.decimal(hundredths: $0 * Ratio(100)) } ?? "",
      amount?.plainDecimal ?? "", amount?.currency.code ?? "",
    ] + citation.csvFields
  }

  static func lines(_ settlement: CreditSettlement, _ held: HeldCredit?) -> [CreditCSV] {
    let name = settlement.credit.name
    let citation = settlement.credit.citation
    let cap = settlement.credit.cap.map {
      CreditCSV(id: "\(name).cap", kind: "cap", share: $0.percent.fraction, citation: $0.citation)
    }
    let sum = CreditCSV(id: "\(name).sum", kind: "sum", share: settlement.sum, citation: citation)
    let payable = CreditCSV(
      id: "\(name).payable",
      kind: "payable",
      amount: settlement.payable,
      citation: citation
    )
    return settlement.lines.map { CreditCSV($0, citation) } + [sum] + [cap].compactMap(\.self)
      + [payable] + (held.map { lines($0, citation) } ?? [])
  }

  private static func lines(_ held: HeldCredit, _ citation: Citation) -> [CreditCSV] {
    let ids = HeldCredit.ids(held.most.credit)
    return [
      CreditCSV(
        id: ids.most,
        kind: "at-most",
        share: held.most.share,
        amount: held.most.payable,
        citation: citation
      ),
      CreditCSV(id: ids.held, kind: "held", amount: held.held, citation: citation),
    ]
  }

  private init(_ line: CreditLine, _ citation: Citation) {
    self.init(
      id: line.id,
      kind: line.late == nil ? "credit" : "late",
      level: line.level,
      row: line.row?.citation.term ?? "",
      share: line.percent.fraction,
      amount: line.amount,
      citation: line.row?.citation ?? line.late?.citation ?? citation
    )
  }

  private init(
    id: String,
    kind: String,
    level: String = "",
    row: String = "",
    share: Ratio? = nil,
    amount: Money? = nil,
    citation: Citation
  ) {
    self.id = id
    self.kind = kind
    self.level = level
    self.row = row
    self.share = share
    self.amount = amount
    self.citation = citation
  }
}

extension Citation {
  /// The clause's id and the term.
  fileprivate var csvFields: [String] { [clause?.id ?? "", term] }
}
