package import Quantities

/// When a notice is deemed received: the answer of one row of a receipt table.
package enum ReceiptRule: Hashable, Sendable {
  /// When it is handed over.
  case onDelivery

  /// When it was sent.
  case whenSent

  /// The next working day of the hours after it was sent, at a time of day.
  case nextWorkingDay(of: String, at: TimeOfDay)

  /// A number of working days of the hours after it was posted, a date without a time.
  case workingDayAfterPosting(Int, of: String)
}
