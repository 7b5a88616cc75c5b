import Agreements
import Calculating
import Invoicing
import Quantities

extension InvoiceReport {
  /// The invoice as a journal of plain-text accounting, in the provider's books: what hledger and its like read.
  ///
  /// One transaction is the invoice, one tells what became of credits in the period. A credit is owed from the period
  /// that earns it: what is open of it is the balance of its account.
  package var journal: String {
    let agreement = invoice.agreement
    var lines = [
      "; \(Self.plain(agreement.title)), \(invoice.period.words), as known at \(invoice.cutOff)",
      "; agreement \(agreement.id), text \(provenance.textVersion), invoice \(digest)",
    ]
    guard let total = invoice.total else {
      return (lines + ["; it promises no money"]).joined(separator: "\n") + "\n"
    }
    lines += ["commodity \(Self.sample(total.currency))", ""]
    lines += transaction("invoice", postings(total), notes: unknown)
    let credits = creditPostings
    if !credits.isEmpty { lines += [""] + transaction("service credits", credits, notes: []) }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Posting {
    let account: String
    let amount: Money
    let note: String
  }

  private func transaction(_ what: String, _ postings: [Posting], notes: [String]) -> [String] {
    let mark = invoice.isFinal ? "*" : "!"
    let day = invoice.period.end.adding(days: -1)
    let title = Self.plain(invoice.agreement.title)
    let head =
      "\(day) \(mark) (\(invoice.agreement.id)-\(invoice.period)) \(title), \(what) of \(invoice.period.words)"
    let width = postings.map(\.account.count).max() ?? 0
    let amounts = postings.map { "\($0.amount.plainDecimal) \($0.amount.currency.code)" }
    let room = amounts.map(\.count).max() ?? 0
    return [head] + notes.map { "    ; \(Self.plain($0))" }
      + zip(postings, amounts).map { posting, amount in
        let gap = String(repeating: " ", count: width - posting.account.count)
        let left = String(repeating: " ", count: room - amount.count)
        let note = posting.note.isEmpty ? "" : "  ; \(posting.note)"
        return "    \(posting.account)\(gap)  \(left)\(amount)\(note)"
      }
  }

  // MARK: Postings

  private func postings(_ total: Money) -> [Posting] {
    let own = Posting(account: "assets:receivable:\(customer)", amount: total, note: "")
    return [own]
      + invoice.lines.compactMap { line in
        line.amount.map {
          Posting(
            account: account(of: line),
            amount: $0.negated,
            note: "\(line.id), \(Self.plain(line.citation.words))"
          )
        }
      }
  }

  private func account(of line: InvoiceLine) -> String {
    let own = line.id.dropFirst(line.prefix.count)
    let name = Self.account(String(own.prefix { $0 != "." }))
    return switch line.kind {
    case .charge, .extra: "revenue:\(name)"
    case .expense: "revenue:expenses paid back:\(name)"
    case .owed: "revenue:owed under credit rules:\(name)"
    case .interest: "revenue:interest"
    case .credit: "liabilities:service credits:\(Self.account(credit(of: line)))"
    case .earnedBack: "expenses:service credits:\(Self.account(credit(of: line)))"
    case .correction: "revenue:corrections"
    }
  }

  private func credit(of line: InvoiceLine) -> String {
    invoice.ledger.accounts.first { $0.name == line.id }?.credit ?? line.id
  }

  // What was taken off, or charged again, stands in the transaction of the invoice.
  private var creditPostings: [Posting] {
    invoice.ledger.accounts.flatMap { account in
      account.entries.filter { $0.on == invoice.period }.flatMap { entry -> [Posting] in
        let name = Self.account(account.credit)
        let liability = "liabilities:service credits:\(name)"
        let note = "\(entry.kind.rawValue), of \(account.of)"
        switch entry.kind {
        case .applied, .chargedBack: return []
        case .accrued:
          return [
            Posting(account: "expenses:service credits:\(name)", amount: entry.amount, note: note),
            Posting(account: liability, amount: entry.amount.negated, note: note),
          ]
        case .paidOut:
          return [
            Posting(account: liability, amount: entry.amount, note: note),
            Posting(
              account: "liabilities:to pay out:\(customer)",
              amount: entry.amount.negated,
              note: note
            ),
          ]
        case .reversed, .expired, .forfeited:
          return [
            Posting(account: liability, amount: entry.amount, note: note),
            Posting(
              account: "expenses:service credits:\(name)",
              amount: entry.amount.negated,
              note: note
            ),
          ]
        }
      }
    }
  }

  private var unknown: [String] {
    invoice.lines.compactMap { line in
      if case .failure(let reason) = line.exact {
        "\(line.id) is not known and not booked: \(reason.reason)"
      } else {
        nil
      }
    }
  }

  private var customer: String {
    let parties = invoice.agreement.parties
    let provider = parties.first { $0.kind == "provider" } ?? parties.first
    let other = parties.first { $0.role != provider?.role }
    return Self.account(other?.name ?? "customer")
  }

  // MARK: Words

  /// Words without what a journal reads as something else.
  private static func plain(_ text: String) -> String {
    let words = text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    return String(words.map { $0 == ";" || $0 == "|" ? "," : $0 })
  }

  /// The same as a part of an account's name, which a colon would end.
  private static func account(_ text: String) -> String {
    String(plain(text).map { $0 == ":" ? "-" : $0 })
  }

  /// An amount that shows how those of a currency are written.
  private static func sample(_ currency: Currency) -> String {
    let places = currency.decimals
    return "1000.\(String(repeating: "0", count: places)) \(currency.code)"
  }
}

extension Money {
  fileprivate var negated: Money { Money(minorUnits: -minorUnits, currency) }
}
