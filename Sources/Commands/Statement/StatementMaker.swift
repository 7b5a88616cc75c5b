import Agreements
import ArgumentParser
import Quantities
import Rendering
import Settlement

/// Makes the statement of a period with what was told beside the rows, and says why it differs from an earlier one.
struct StatementMaker {
  /// A statement, in the parts that a change splits it into.
  struct Made {
    /// The agreement and its data, with the facts that count.
    let amended: AmendedAgreement

    let parts: [StatementPart]

    /// What it says otherwise than the statement it restates, or nil where it restates none.
    let restatement: Restatement?
  }

  let options: DataOptions
  let figures: [String]
  let period: CalendarPeriod
  let console: Console

  /// Makes a statement.
  /// - Parameters:
  ///   - amended: The agreement and its data.
  ///   - facts: The texts of facts; none where nobody told any.
  ///   - first: The statement that is restated, or nil.
  /// - Returns: It, or nil when a text is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func make(
    _ amended: AmendedAgreement,
    _ facts: FactsOptions,
    restating first: StatedDocument?
  ) throws -> Made? {
    if let first { try check(first, amended, hasFacts: !facts.facts.isEmpty) }
    let filed =
      try facts.facts.isEmpty ? nil : FiledFacts.open(facts, for: amended, on: console)
    if filed == nil, !facts.facts.isEmpty { return nil }
    let choice = filed.map { FactChoice($0) }
    let known = choice?.amended ?? amended
    let parts = try known.statements(of: period, facts: choice)
    guard let first else { return Made(amended: known, parts: parts, restatement: nil) }
    guard parts.count == 1 else {
      throw ValidationError(
        "\(period) is settled in \(parts.count) parts, and a statement in parts cannot be restated yet"
      )
    }
    let restating = Restating(
      first: first,
      options: options,
      figures: figures,
      console: console
    )
    guard let restatement = try restating.restatement(amended, filed) else { return nil }
    return Made(amended: known, parts: parts, restatement: restatement)
  }

  // What was stated can be held only against what rests on as much, in the same money.
  private func check(
    _ first: StatedDocument,
    _ amended: AmendedAgreement,
    hasFacts: Bool
  ) throws {
    let id = amended.texts[0].agreement.id
    guard first.agreement.id == id else {
      throw ValidationError("\(first.path) is a statement of \(first.agreement.id), not of \(id)")
    }
    guard first.period == period else {
      throw ValidationError("\(first.path) is a statement of \(first.period), not of \(period)")
    }
    guard options.packed == nil, options.state == nil else {
      throw ValidationError("what restates a statement reads the exports: give them with --data")
    }
    if !first.facts.isEmpty, !hasFacts {
      throw ValidationError("\(first.path) rests on facts: give them with --facts")
    }
    let currency = amended.text(governing: period).agreement.money?.currency
    if let other = first.figures.owed.compactMap(\.amount).first(where: { $0.currency != currency })
    {
      throw ValidationError("\(first.path) is in \(other.currency.code), and \(period) is not")
    }
  }
}
