import Agreements
import Calculating
import Invoicing
import Quantities

extension LiabilityReport {
  /// The accounts as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    let facts = Block.facts(
      [Fact("agreement", "\(agreement.id), text \(provenance.textVersion)")]
        + agreement.signedPaper + agreement.parties.map { Fact($0.role, $0.name) }
        + [Fact("as known at", times.text(cutOff))]
    )
    return Page(
      kind: "Liability",
      title: agreement.title,
      subtitle:
        "\(counted(claims.count, "claim")), of which \(open) \(open == 1 ? "is" : "are") open",
      blocks: [facts] + accounts.map(section)
    )
  }

  private var open: Int { claims.count { $0.settled == nil } }

  private func section(_ account: LiabilityAccount) -> Block {
    let name = account.liability?.name
    let title = name.map { "\(account.party): \($0)" } ?? "\(account.party): not limited"
    guard !account.entries.isEmpty else {
      return .section(Section(title, [.paragraph("Nothing draws on it.")]))
    }
    var blocks = [summary(account), table(account)]
    let steps = account.entries.flatMap(steps)
    if !steps.isEmpty { blocks.append(.section(Section("How limits came about", steps))) }
    return .section(Section(title, blocks))
  }

  private func summary(_ account: LiabilityAccount) -> Block {
    let standing = account.liability.map { $0.citation.words }
    return .facts(
      [
        Fact("owed", account.used?.description ?? "not known"),
        Fact("with all that is open", account.mayBeUsed?.description ?? "not known"),
      ] + (standing.map { [Fact("stands on", $0)] } ?? [])
    )
  }

  private func table(_ account: LiabilityAccount) -> Block {
    .table(
      PageTable(
        caption: "What draws on it, in the order in which it counts",
        columns: [
          .init("what", .identity), .init("arose"), .init("for"), .init("stands"),
          .init("asked", .trailing), .init("limit", .trailing), .init("owed", .trailing),
          .init("beyond", .trailing), .init("left", .trailing), .init("about", .wrapping),
        ],
        rows: account.entries.map(row)
      )
    )
  }

  private func row(_ entry: LiabilityEntry) -> PageTable.Row {
    let limit = (try? entry.limit.get()).map { $0.map { "\($0.amount)" } ?? "none" } ?? "not known"
    let words = claims.first { "claim \($0.id)" == entry.name }?.words ?? ""
    return PageTable.Row([
      Cell(entry.name, .strong), Cell("\(entry.arose)"), Cell(entry.loss),
      Cell(entry.isOpen ? "open" : "settled", entry.isOpen ? .open : .plain),
      Cell("\(entry.asked)"), Cell(limit), Cell(entry.owed?.description ?? "not known"),
      Cell(entry.beyond?.description ?? "not known"), Cell(entry.left?.description ?? "-"),
      Cell(words, .quiet),
    ])
  }

  private func steps(_ entry: LiabilityEntry) -> [Block] {
    switch entry.limit {
    case .failure(let unknown):
      return [.section(Section(entry.name, [.steps(["it is not known: \(unknown.reason)"])]))]
    case .success(let limit):
      let steps = limit?.steps ?? []
      let note =
        entry.erodes || limit == nil ? [] : ["what is owed leaves the limit as it is for others"]
      return steps.isEmpty ? [] : [.section(Section(entry.name, [.steps(steps + note)]))]
    }
  }
}
