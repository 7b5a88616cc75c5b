import Quantities

/// Why a period has no invoice, though each of its texts can be settled.
struct UninvoicedPeriod: Error {
  /// What is told.
  let message: String
}
