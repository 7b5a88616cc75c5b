package import Agreements
package import Diagnostics
import Quantities

extension Compiler {
  /// Reads a text of claims: tables with a row for each claim of one side against another.
  /// - Parameters:
  ///   - source: The text.
  ///   - agreement: The agreement whose limits of liability hold.
  ///   - claims: What was read before, which the text's claims join.
  /// - Returns: What is wrong with the text.
  package static func readClaims(
    _ source: SourceText,
    for agreement: Agreement,
    into claims: inout [LiabilityClaim]
  ) -> [Diagnostic] {
    let (document, found) = Scanner.scan(source)
    var reader = ClaimsReader(agreement, claims)
    reader.findings.add(contentsOf: found)
    reader.read(document)
    claims = reader.claims
    return reader.findings.all.sortedByPlace()
  }
}

/// Reads tables of claims.
private struct ClaimsReader {
  let agreement: Agreement
  var claims: [LiabilityClaim]
  var findings = Findings()

  private static let columns = Findings.ToldColumns(
    what: "claims",
    known: ["n", "arose", "against", "loss", "amount", "costs", "settled", "what"],
    needed: ["n", "arose", "against", "loss", "amount", "what"]
  )

  init(_ agreement: Agreement, _ claims: [LiabilityClaim]) {
    self.agreement = agreement
    self.claims = claims
  }

  mutating func read(_ document: Document) {
    let tables = document.tables.filter { $0.attributes.contains { $0.text == "claim" } }
    if tables.isEmpty {
      findings.tellNone(
        in: document,
        of: "claims",
        remedy: "write `Table: Claims {#claims-2026 claim}` over a table with the columns "
          + ClaimsReader.columns.known.joined(separator: ", ")
      )
    }
    for table in tables {
      for row in findings.rows(of: table, ClaimsReader.columns) { read(row) }
    }
  }

  private mutating func read(_ row: NamedCells) {
    let before = findings.all.count
    let arose = date(row["arose"])
    let against = party(row["against"])
    let loss = loss(row["loss"])
    let amount = money(row["amount"])
    let costs = row["costs"].isEmpty ? nil : money(row["costs"])
    let settled = row["settled"].isEmpty ? nil : money(row["settled"])
    for column in ["n", "what"] where row[column].isEmpty {
      findings.add(.missingLine, "nothing is written under `\(column)`", at: row.phrase)
    }
    guard findings.all.count == before, let arose, let against, let loss, let amount else { return }
    let claim = LiabilityClaim(
      id: row.id.text,
      arose: arose,
      against: against,
      loss: loss,
      amount: amount,
      costs: costs,
      settled: settled,
      words: row["what"].text,
      range: row.phrase.range
    )
    if let earlier = claims.first(where: { $0.id == claim.id }) {
      findings.add(
        .definedTwice,
        "there is a claim \(claim.id) already",
        at: row.id,
        notes: [.init("the first is here", at: earlier.range)],
        remedy: "a claim keeps its number for good: give this one another"
      )
    } else {
      tell(claim, row)
      claims.append(claim)
    }
  }

  // MARK: Cells

  private mutating func tell(_ claim: LiabilityClaim, _ row: NamedCells) {
    if let settled = claim.settled, settled.minorUnits > claim.total.minorUnits {
      findings.add(
        .wrongCell,
        "\(settled) was settled, and \(claim.total) claimed",
        at: row["settled"],
        remedy: "write the costs under `costs`, or what is claimed now under `amount`"
      )
    }
    if claim.arose < agreement.inForce.first {
      findings.add(
        .wrongCell,
        "the agreement is in force from \(agreement.inForce.first), and this arose on \(claim.arose)",
        at: row["arose"]
      )
    }
  }

  private mutating func date(_ cell: Phrase) -> CivilDate? {
    if let date = Written.date(cell) { return date }
    Complaint.add(to: &findings, about: cell, wanted: "a date, such as 2026-04-17")
    return nil
  }

  private mutating func party(_ cell: Phrase) -> String? {
    let roles = agreement.parties.map(\.role)
    if roles.contains(cell.name) { return cell.name }
    findings.tellUnknown(cell, "party", among: roles)
    return nil
  }

  private mutating func loss(_ cell: Phrase) -> String? {
    if let known = agreement.losses.first(where: { $0 == cell.text || Name.folded($0) == cell.name }
    ) {
      return known
    }
    findings.tellUnknown(cell, "sort of loss", among: agreement.losses)
    return nil
  }

  private mutating func money(_ cell: Phrase) -> Money? {
    guard case .money(let money, nil)? = Written.literal(cell), money.minorUnits >= 0 else {
      Complaint.add(to: &findings, about: cell, wanted: "an amount, such as 12,000.00 EUR")
      return nil
    }
    if let policy = agreement.money, money.currency != policy.currency {
      findings.add(.wrongType, "the agreement settles in \(policy.currency.code)", at: cell)
      return nil
    }
    return money
  }
}
