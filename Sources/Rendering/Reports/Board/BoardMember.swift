import Agreements
import Quantities
import Settlement

/// One agreement on the board.
struct BoardMember {
  let entries: [StatementEntry]
  let dates: [UpcomingDate]

  init(_ member: BoardReport.Member, hash: (String) -> String) {
    entries = member.parts.map { StatementEntry($0, among: member.parts, hash: hash) }
    dates = member.dates
  }

  var agreement: Agreement { entries[entries.count - 1].report.statement.agreement }

  /// Its id, which names it in comments and links.
  var id: String { agreement.id }

  /// What is payable, one amount a currency.
  var payable: [Money] {
    BoardMember.sums(
      entries.flatMap { entry in
        entry.report.statement.settlements.map { settlement in
          settlement.net(of: entry.report.statement.earnedBack[settlement.credit.name] ?? [])
        } + entry.report.statement.workedSettlements.compactMap(\.payable)
      }
    )
  }

  /// What may become payable besides, once it is decided, one amount a currency.
  var held: [Money] {
    BoardMember.sums(
      entries.flatMap { entry in
        entry.report.statement.settlements.compactMap {
          HeldCredit($0, in: entry.report.statement)?.held
        }
      }
    )
  }

  var isFinal: Bool { entries.allSatisfy(\.report.statement.isFinal) }

  /// Amounts added up, one a currency, in the order in which currencies come.
  static func sums(_ amounts: [Money]) -> [Money] {
    var sums: [Money] = []
    for amount in amounts {
      if let place = sums.firstIndex(where: { $0.currency == amount.currency }) {
        let sum = sums[place].minorUnits + amount.minorUnits
        sums[place] = Money(minorUnits: sum, amount.currency)
      } else {
        sums.append(amount)
      }
    }
    return sums
  }
}
