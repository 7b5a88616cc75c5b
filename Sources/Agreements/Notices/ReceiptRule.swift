package import Quantities

/// When a notice is deemed received: the answer of one row of a receipt table.
package enum ReceiptRule: Hashable, Sendable {
  /// What stands in the way of a deemed receipt.
  package struct Rebuttal: Hashable, Sendable {
    /// The events by which a notice was not received, such as a bounce.
    package let by: [EventName]

    /// Creates a rebuttal.
    package init(by: [EventName]) { self.by = by }
  }

  /// When it is handed over.
  case onDelivery

  /// When it was sent.
  case whenSent

  /// On the day it was sent, at no known time.
  case thatDay

  /// The next working day of the hours after it was sent, at a time of day when one is said.
  case nextWorkingDay(of: String, at: TimeOfDay?)

  /// A number of working days of the hours after it was posted, a date without a time.
  case workingDayAfterPosting(Int, of: String)

  /// A number of days after it was posted; where that is no working day of the hours, the next one.
  case dayAfterPosting(Int, elseNext: String?)

  /// A length after it was sent.
  case after(Limit)

  /// When something tells that it arrived, such as its opening.
  case when(EventName)

  /// Another rule, unless something shows that it did not arrive.
  indirect case unless(Rebuttal, ReceiptRule)
}
