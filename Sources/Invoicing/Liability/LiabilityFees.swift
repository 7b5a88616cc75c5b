import Agreements
import Calculating
import Quantities

/// What was charged over the times that limits of liability speak of.
struct LiabilityFees {
  private let agreement: Agreement
  private let invoices: [Invoice]

  init(_ agreement: Agreement, _ invoices: [Invoice]) {
    self.agreement = agreement
    self.invoices = invoices
  }

  /// A time that fees are of.
  private struct Time {
    let first: CivilDate
    let end: CivilDate?
    var renews = false
  }

  /// What was charged over a time, in minor units.
  /// - Parameters:
  ///   - words: The time in words of the text, such as `contract year` or `the preceding 12 months`.
  ///   - date: The day on which a claim first arose.
  /// - Returns: The fees, the first day of the time where it comes again each year, and how they came about.
  /// - Throws: `Worked.Unknown` where the words name no time, or a charge is not known.
  func charged(over words: String, at date: CivilDate) throws(Worked.Unknown) -> (
    units: Int64, renewed: CivilDate?, step: String
  ) {
    guard !agreement.governance.prices.isEmpty else {
      throw Worked.Unknown(reason: "the text has no price, so no fees are known")
    }
    let time = try time(words, at: date)
    let own = invoices.filter { invoice in
      time.first <= invoice.period.first && (time.end.map { invoice.period.end <= $0 } ?? true)
    }
    var units: Int64 = 0
    for line in own.flatMap({ $0.lines(.charge, .extra) }) {
      guard let amount = line.amount else {
        throw Worked.Unknown(reason: "a charge of that time, \(line.id), is not known")
      }
      units += amount.minorUnits
    }
    let span =
      own.first.map { first in
        first.period == own[own.count - 1].period
          ? "\(first.period)" : "\(first.period)..\(own[own.count - 1].period)"
      } ?? "no period"
    let currency = agreement.money?.currency
    let sum = currency.map { "\(Money(minorUnits: units, $0))" } ?? ""
    return (units, time.renews ? time.first : nil, "fees of \(words), charged for \(span): \(sum)")
  }

  private func time(_ words: String, at date: CivilDate) throws(Worked.Unknown) -> Time {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["the", "a", "each", "of", "in", "that", "this"].contains($0) }
    let start = agreement.inForce.first
    switch parts {
    case ["contract", "year"]:
      var years = 0
      while start.adding(months: 12 * (years + 1)) <= date { years += 1 }
      return Time(
        first: start.adding(months: 12 * years),
        end: start.adding(months: 12 * (years + 1)),
        renews: true
      )
    case ["first", "contract", "year"], ["first", "year"]:
      return Time(first: start, end: start.adding(months: 12))
    case ["term"], ["agreement"], ["whole", "term"]: return Time(first: start, end: nil)
    default: break
    }
    if parts.count == 3, ["preceding", "last", "previous"].contains(parts[0]),
      let months = Int(parts[1]), ["month", "months"].contains(parts[2]), months > 0
    {
      let month = CalendarPeriod(.month, holding: date).first
      return Time(first: month.adding(months: -months), end: month)
    }
    throw Worked.Unknown(
      reason:
        "`\(words)` names no time that fees are counted over: write `contract year`, `the first contract year`, "
        + "`the preceding 12 months` or `the term`"
    )
  }
}
