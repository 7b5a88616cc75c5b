import Agreements
import Quantities
import Revisions

extension GapReport {
  /// The positions as a page.
  package var page: Page {
    Page(
      kind: "Negotiation",
      title: agreement.title,
      subtitle: "\(agreement.id), text \(textVersion); \(summary)",
      blocks: clauses.isEmpty
        ? [.paragraph("The draft has no levels.")]
        : clauses.map { clause, levels in
          let name = clause?.name ?? agreement.title
          return .section(Section(name, id: clause?.id, levels.flatMap(blocks)))
        }
    )
  }

  private var summary: String {
    let gaps = levels.count { if case .gap = $0.outcome { true } else { false } }
    let open = levels.count { !$0.openPoints.isEmpty }
    let settled = levels.count(where: \.isSettled)
    return
      "\(settled.grouped) of \(counted(levels.count, "level")) settled, \(counted(gaps, "gap")), "
      + "\(open.grouped) with open points"
  }

  private func blocks(_ gap: LevelGap) -> [Block] {
    let goal = gap.level.goal.map { "\($0)" } ?? "none"
    let table = PageTable(
      caption: "What each side says of \(gap.level.name)",
      columns: [
        .init(gap.level.name), .init("", .leading), .init("expects", .trailing),
        .init("accepts", .trailing), .init("resources", .trailing), .init("with", .wrapping),
      ],
      rows: gap.sides.map { side in
        .init([
          Cell(side.party, .strong), Cell(side.gives ? "gives" : "asks", .quiet),
          Cell(text(side.stance.expects)), Cell(text(side.stance.accepts)),
          Cell(text(side.stance.resources)), Cell(side.stance.means ?? "", .quiet),
        ])
      }
    )
    let points = gap.openPoints.map { "open: \($0.words)" }
    return (gap.sides.isEmpty ? [] : [.table(table)])
      + [.list(["\(gap.level.name), in the draft \(goal): \(gap.outcome.words)"] + points)]
  }

  private func text(_ bound: Goal.Bound?) -> String { bound.map { "\($0)" } ?? "-" }
}
