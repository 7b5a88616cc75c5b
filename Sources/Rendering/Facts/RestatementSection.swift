import Quantities

/// What a statement says otherwise than the first, as a section of its page.
struct RestatementSection {
  let restatement: Restatement

  var block: Block {
    let deltas = restatement.deltas
    let head = Block.paragraph(
      "It restates the \(restatement.state) statement \(restatement.digest.prefix(12)), which stays as it was."
    )
    guard !deltas.isEmpty else {
      return .section(
        Section("What changed", id: "restates", [head, .paragraph("Nothing comes out otherwise.")])
      )
    }
    let table = PageTable(
      caption: "What each cause changed",
      columns: [
        .init("cause"), .init("credit"), .init("difference", .trailing),
        .init("held", .trailing), .init("levels", .wrapping),

      ],
      rows: deltas.flatMap(rows) + totals
    )
    return .section(Section("What changed", id: "restates", [head, .table(table)]))
  }

  private func rows(_ delta: Restatement.Delta) -> [PageTable.Row] {
    let levels = delta.levels.map { before, after in
      let was = before.map { "\($0.attained) \($0.verdict)" } ?? "nothing"
      return "\(after.name) \(was) to \(after.attained) \(after.verdict)"
    }.joined(separator: "; ")
    guard !delta.amounts.isEmpty else {
      return [.init([Cell(delta.step.cause), "-", "-", "-", Cell(levels, .quiet)])]
    }
    return delta.amounts.enumerated().map { place, change in
      .init([
        Cell(place == 0 ? delta.step.cause : ""), Cell(change.after.credit),
        Cell(signed(change.difference)), Cell(held(change)),
        Cell(place == 0 ? levels : "", .quiet),
      ])
    }
  }

  private var totals: [PageTable.Row] {
    restatement.differences.map { change in
      let before = change.before?.amount?.description ?? "not known"
      let after = change.after.amount?.description ?? "not known"
      return .init(
        isTotal: true,
        [
          "in all", Cell(change.after.credit), Cell(signed(change.difference)), Cell(held(change)),
          Cell("\(before) to \(after)"),
        ]
      )
    }
  }

  private func held(_ change: Restatement.Change) -> String {
    change.heldDifference.map { signed($0) } ?? "-"
  }

  private func signed(_ difference: Money?) -> String {
    guard let difference else { return "not known" }
    return difference.minorUnits > 0 ? "+\(difference)" : "\(difference)"
  }
}
