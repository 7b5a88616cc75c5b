package import Agreements
import Diagnostics
package import Quantities
package import Settlement

/// A period of many agreements, to be shown: where the rows went, and what each agreement comes to.
package struct CloseReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/close/1"

  /// Accounts that are nobody's are listed up to this many a file; the others are counted.
  static let mostStrays = 20

  /// An agreement that was closed.
  package struct Closed {
    let statement: Statement
    let textVersion: String
    let part: Int?

    /// Shows a statement.
    /// - Parameters:
    ///   - statement: The statement.
    ///   - textVersion: What identifies its text.
    ///   - part: Which part of the period it is of, counted from 1; nil of a whole period.
    package init(_ statement: Statement, textVersion: String, part: Int? = nil) {
      self.statement = statement
      self.textVersion = textVersion
      self.part = part
    }
  }

  /// An agreement that was not closed.
  package struct Other {
    let agreement: Agreement
    let reason: String

    /// Says why, in words that follow the agreement's name.
    package init(agreement: Agreement, reason: String) {
      self.agreement = agreement
      self.reason = reason
    }
  }

  let period: CalendarPeriod
  let isCutOffGiven: Bool
  let files: [File]
  let closed: [Closed]
  let others: [Other]

  /// Shows a close.
  /// - Parameters:
  ///   - period: What was closed.
  ///   - isCutOffGiven: True when somebody said up to when to look, false when the last row did.
  ///   - files: The files that were read.
  ///   - closed: The agreements.
  ///   - others: Those that were not closed.
  package init(
    period: CalendarPeriod,
    isCutOffGiven: Bool,
    files: [File],
    closed: [Closed],
    others: [Other]
  ) {
    self.period = period
    self.isCutOffGiven = isCutOffGiven
    self.files = files
    self.closed = closed
    self.others = others
  }

  /// What is payable in all, one amount a currency, in the order of the agreements.
  var payable: [Money] {
    CloseReport.sums(closed.flatMap(\.statement.settlements).map(\.payable))
  }

  /// What is held in all until it is decided, one amount a currency.
  var held: [Money] {
    CloseReport.sums(
      closed.map(\.statement).flatMap { statement in
        statement.settlements.compactMap { HeldCredit($0, in: statement)?.held }
      }
    )
  }

  private static func sums(_ amounts: [Money]) -> [Money] {
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

  /// How many agreements were closed, whether in one part or several.
  var agreementCount: Int { closed.count { ($0.part ?? 1) == 1 } }

  /// How many statements may still change.
  var provisional: Int { closed.count { !$0.statement.isFinal } }
}
