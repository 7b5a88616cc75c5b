import Diagnostics

/// The periods, or the days of one, that a text governs among those an invoice rests on.
package struct GovernedStretch: Hashable, Sendable {
  /// The periods or days, such as `2026-01..2026-03` or `2026-04-01 to 2026-04-10`.
  package let days: String

  /// What identifies the text.
  package let textVersion: String

  /// Names a stretch.
  package init(days: String, textVersion: String) {
    self.days = days
    self.textVersion = textVersion
  }

  /// The stretch as JSON.
  var json: JSONValue {
    .object(["days": .string(days), "text_version": .string(textVersion)])
  }
}
