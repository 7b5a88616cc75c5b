package import Agreements
package import Measuring
package import Quantities
import ServiceHours

/// What each side owes and may claim, to be shown.
package struct DutyReport: Sendable {
  /// The name and version of the JSON document.
  package static let schema = "abide/duties/1"

  let agreement: Agreement
  let readings: DutyReadings
  let claims: [ClaimReading]
  let cutOff: Instant
  let textVersion: String

  /// True to list what was done in time, too.
  let wantsAll: Bool

  /// Shows duties and claims.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - readings: How its duties stand.
  ///   - claims: How claims stand, by the last moment to make them.
  ///   - cutOff: The instant at which they stand so.
  ///   - textVersion: What identifies the text.
  ///   - wantsAll: True to list what was done in time, too.
  package init(
    _ agreement: Agreement,
    _ readings: DutyReadings,
    claims: [ClaimReading],
    cutOff: Instant,
    textVersion: String,
    wantsAll: Bool
  ) {
    self.agreement = agreement
    self.readings = readings
    self.claims = claims
    self.cutOff = cutOff
    self.textVersion = textVersion
    self.wantsAll = wantsAll
  }
}
