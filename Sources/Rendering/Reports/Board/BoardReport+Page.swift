import Agreements
import Measuring
import Pictures
import Quantities
import Settlement

extension BoardReport {
  /// The board as a page.
  package var page: Page {
    Page(
      kind: "Board page",
      title: "Service agreements, \(period.words)",
      subtitle: "\(counted(members.count, "agreement"))"
        + (members.allSatisfy(\.isFinal) ? "" : ", some figures provisional"),
      printsDetails: false,
      blocks: figures + [money] + BoardMisses(report: self).blocks + rights + dates + strayed
        + notSettled + [receipt]
    )
  }

  // MARK: The first look

  private var readings: [LevelReading] {
    members.flatMap { $0.entries.flatMap(\.report.statement.readings) }
  }

  private var figures: [Block] {
    let goals = readings.filter { $0.level.goal != nil }
    let met = goals.count { $0.verdict == .met }
    let missed = misses
    let hit = Set(missed.map(\.agreement)).count
    let held = BoardMember.sums(members.flatMap(\.held)).filter { $0.minorUnits != 0 }
    return [
      .figure(
        label: "Levels met",
        value: "\(met.grouped) of \(goals.count.grouped)",
        sentence: missed.isEmpty
          ? "No level was missed."
          : "\(counted(missed.count, "level")) missed in \(counted(hit, "agreement")).",
        missed.isEmpty ? .good : .plain
      ),
      .figure(
        label: "Credits payable",
        value: words(BoardMember.sums(members.flatMap(\.payable))),
        sentence: held.isEmpty
          ? "Nothing more hangs on what is not decided."
          : "At most \(words(held)) more, once all is decided.",
        .plain
      ),
    ]
  }

  func words(_ amounts: [Money]) -> String {
    amounts.isEmpty ? "none" : amounts.map(\.description).joined(separator: ", ")
  }

  // MARK: Money

  private var money: Block {
    let table = PageTable(
      caption: "What each agreement comes to",
      columns: [
        .init("agreement"), .init("customer"), .init("levels met", .trailing),
        .init("credits payable", .trailing), .init("held until decided", .trailing), .init("state"),
      ],
      rows: members.map(row)
    )
    return .section(
      Section("Money at risk", id: "money", [.table(table)] + pictures)
    )
  }

  private func row(_ member: BoardMember) -> PageTable.Row {
    let goals = member.entries.flatMap(\.report.statement.readings).filter { $0.level.goal != nil }
    let met = goals.count { $0.verdict == .met }
    let held = member.held.filter { $0.minorUnits != 0 }
    return .init(
      id: member.id,
      [
        Cell(member.agreement.title, .strong),
        Cell(member.agreement.parties.first { $0.kind == "customer" }?.name ?? "-"),
        Cell("\(met) of \(goals.count)", met == goals.count ? .good : .bad),
        Cell(member.payable.isEmpty ? "-" : words(member.payable)),
        Cell(held.isEmpty ? "-" : words(held), held.isEmpty ? .plain : .open),
        Cell(member.isFinal ? "final" : "provisional", member.isFinal ? .plain : .open),
      ],
      details: member.entries.flatMap { entry in
        entry.report.statement.settlements.map {
          CreditPage(settlement: $0, report: entry.report).section
            .identified(by: "\(member.id).\(entry.prefix)")
        }
      }
    )
  }

  // A picture compares amounts of one currency; of several the table says it better.
  private var pictures: [Block] {
    let amounts = members.flatMap { member in member.payable.map { (member.agreement.title, $0) } }
    guard let currency = amounts.first?.1.currency,
      amounts.allSatisfy({ $0.1.currency == currency && $0.1.minorUnits >= 0 }),
      amounts.count(where: { $0.1.minorUnits > 0 }) > 1
    else { return [] }
    let sorted = amounts.enumerated().sorted { left, right in
      left.element.1.minorUnits == right.element.1.minorUnits
        ? left.offset < right.offset : left.element.1.minorUnits > right.element.1.minorUnits
    }.map(\.element).filter { $0.1.minorUnits > 0 }
    let shown = sorted.prefix(12)
    let total = sorted.reduce(0) { $0 + $1.1.minorUnits }
    let most = shown[0]
    return [
      .pictures([
        Picture(
          title: "Credits payable by agreement",
          summary: "\(most.0) has the most, \(most.1) of \(Money(minorUnits: total, currency)).",
          .bars(
            BarChart(
              unit: .money(currency),
              name: "credits payable",
              bars: shown.map { title, amount in
                .init(
                  label: title,
                  value: Ratio(Int128(amount.minorUnits)),
                  text: amount.description
                )
              }
            )
          )
        )
      ])
    ]
  }

  // MARK: What follows

  private var rights: [Block] {
    let points = members.flatMap { member in
      member.entries.flatMap { entry in
        entry.report.statement.rights.map {
          "\(member.agreement.title): \($0.sentence(entry.report.statement.agreement))"
        }
      }
    }
    guard !points.isEmpty else { return [] }
    return [.section(Section("Rights that arise", id: "rights", [.list(points)]))]
  }

  private var dates: [Block] {
    let all = members.flatMap { member in member.dates.map { (member.agreement.title, $0) } }
    let sorted = all.enumerated().sorted { left, right in
      (left.element.1.date, left.offset) < (right.element.1.date, right.offset)
    }.map(\.element)
    guard !sorted.isEmpty else { return [] }
    let table = PageTable(
      caption: "Dates of the next thirty days",
      columns: [.init("date"), .init("agreement"), .init("what", .wrapping)],
      rows: sorted.map { title, date in
        .init([Cell("\(date.date)", .strong), Cell(title), Cell(date.title)])
      }
    )
    return [.section(Section("The thirty days after it", id: "dates", [.table(table)]))]
  }

  private var strayed: [Block] {
    guard !strays.isEmpty else { return [] }
    return [
      .section(
        Section(
          "Comments on what was not missed",
          id: "strays",
          [.list(strays.map { "\($0), line \(comments.comments[$0]?.line ?? 0)" })]
        )
      )
    ]
  }

  private var notSettled: [Block] {
    guard !others.isEmpty else { return [] }
    return [
      .section(
        Section(
          "Not on this page",
          id: "others",
          [.list(others.map { "\($0.agreement) \($0.reason)" })]
        )
      )
    ]
  }

  private var receipt: Block {
    let table = PageTable(
      caption: "The statements behind this page",
      columns: [
        .init("agreement"), .init("of"), .init("state"), .init("statement"), .init("text"),
      ],
      rows: members.flatMap { member in
        member.entries.map { entry in
          .init([
            Cell(member.id), Cell(entry.label),
            Cell(entry.report.statement.isFinal ? "final" : "provisional"),
            Cell(entry.report.digest, .code), Cell(entry.report.provenance.textVersion, .code),
          ])
        }
      }
    )
    return .section(
      Section("What this rests on", id: "receipt", isFinePrint: true, [.table(table)])
    )
  }
}
