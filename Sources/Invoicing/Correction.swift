package import Agreements
package import Calculating
package import Quantities

/// What a line of an invoice that was sent comes to otherwise than is known now.
///
/// All that was sent, with all corrections, adds up to what is known now: nothing else may be corrected.
package struct Correction: Sendable {
  /// Which line of which invoice is corrected.
  package struct Target: Hashable, Sendable {
    /// The period of the invoice.
    package let period: CalendarPeriod

    /// The line.
    package let line: String

    /// Names a line of an invoice.
    package init(period: CalendarPeriod, line: String) {
      self.period = period
      self.line = line
    }
  }

  /// The line.
  package let target: Target

  /// What identifies the invoice that was sent.
  package let digest: String

  /// What was charged for it so far, corrections included.
  package let was: Money

  /// What it comes to now, or why that is not known.
  package let now: Result<Money, Worked.Unknown>

  /// The words it stands on.
  package let citation: Citation

  /// By how much more, or nil where that is not known.
  package var difference: Money? {
    (try? now.get()).map { Money(minorUnits: $0.minorUnits - was.minorUnits, was.currency) }
  }

  /// What was sent otherwise than it is known now, in the order of the periods and lines.
  /// - Parameters:
  ///   - issued: What was sent.
  ///   - invoices: What is known now, of the same periods among others.
  /// - Returns: The differences; what came out the same has none.
  package static func all(_ issued: [IssuedInvoice], against invoices: [Invoice]) -> [Correction] {
    let sent = issued.sorted { $0.period < $1.period }
    return sent.flatMap { document -> [Correction] in
      guard let invoice = invoices.first(where: { $0.period == document.period }) else { return [] }
      let charged = Sent(document, among: sent)
      var known = Set<String>()
      let own = invoice.lines.filter { known.insert($0.id).inserted }
      let lines = own.map { ($0.id, $0.citation) }
      let gone = charged.ids.filter { !known.contains($0) }
        .map { ($0, own.first?.citation ?? invoice.agreement.money?.citation) }
      return (lines + gone.compactMap { id, citation in citation.map { (id, $0) } })
        .compactMap { id, citation in
          Correction(
            id,
            of: document,
            charged: charged[id],
            now: invoice.amount(of: id),
            citation
          )
        }
    }
  }

  private init?(
    _ id: String,
    of document: IssuedInvoice,
    charged: Money,
    now: Result<Money, Worked.Unknown>,
    _ citation: Citation
  ) {
    if case .success(let amount) = now, amount == charged { return nil }
    target = Target(period: document.period, line: id)
    digest = document.digest
    was = charged
    self.now = now
    self.citation = citation
  }

  /// The line of the next invoice.
  func line(because causes: [String], _ policy: MoneyPolicy) -> InvoiceLine {
    let words = "\(target.line) of \(target.period), corrected"
    let id = "correction.\(target.period).\(target.line)"
    guard let difference, case .success(let now) = now else {
      var reason = "it is not known any more"
      if case .failure(let unknown) = now { reason = unknown.reason }
      return InvoiceLine(
        id: id,
        .correction,
        words,
        .failure(Worked.Unknown(reason: reason)),
        policy,
        citation
      ).correcting(target)
    }
    return InvoiceLine(
      id: id,
      .correction,
      words,
      difference,
      steps: ["\(was) was charged in all, first on the invoice \(digest.prefix(12))"] + causes
        + ["\(now) is known now"],
      citation
    ).correcting(target)
  }
}

/// What was charged for the lines of an invoice, corrections included.
private struct Sent {
  private(set) var ids: [String] = []
  private var units: [String: Int64] = [:]
  private let currency: Currency

  init(_ document: IssuedInvoice, among all: [IssuedInvoice]) {
    currency = document.total.currency
    for line in document.lines where line.corrects == nil { add(line.id, line.amount) }
    for line in all.flatMap(\.lines) {
      guard let target = line.corrects, target.period == document.period else { continue }
      add(target.line, line.amount)
    }
  }

  private mutating func add(_ id: String, _ amount: Money?) {
    if units[id] == nil { ids.append(id) }
    units[id, default: 0] += amount?.minorUnits ?? 0
  }

  subscript(id: String) -> Money { Money(minorUnits: units[id] ?? 0, currency) }
}

extension Invoice {
  /// What the lines of a name come to; one that is not there comes to nothing.
  package func amount(of id: String) -> Result<Money, Worked.Unknown> {
    var units: Int64 = 0
    for line in lines where line.id == id {
      switch (line.exact, line.amount) {
      case (.failure(let unknown), _): return .failure(unknown)
      case (_, let amount?): units += amount.minorUnits
      case (_, nil): return .failure(Worked.Unknown(reason: "it is beyond what amounts can be"))
      }
    }
    guard let currency = agreement.money?.currency else {
      return .failure(Worked.Unknown(reason: "the agreement promises no money"))
    }
    return .success(Money(minorUnits: units, currency))
  }
}
