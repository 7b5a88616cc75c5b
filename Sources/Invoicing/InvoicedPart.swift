import Agreements
import Quantities
import Settlement

/// A period that is invoiced, or the part of one that a text governs.
package struct InvoicedPart {
  let text: InvoicedText
  let period: CalendarPeriod
  /// Its place among the pages of the text.
  let page: Int
  let settled: SettledPart
  let charger: Charger
  /// Which part of the period it is, from 1, or nil for the whole.
  var number: Int?
  let questions: [String]

  /// What stands before the ids of its lines.
  var prefix: String { number.map { "part-\($0)." } ?? "" }

  /// The place of its period among those that its credits are settled on.
  var settledPage: Int { number == nil ? page : settled.least.pages.count - 1 }
}
