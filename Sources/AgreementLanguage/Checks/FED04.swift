import Diagnostics

extension Rule {
  /// FED04: times without an offset and without a zone.
  package static let timeWithoutZone = Rule(
    "FED04",
    .error,
    "times without an offset and without a zone",
    why: "09:00 where?",
    wrong: "`at: opened as D/M/YYYY HH:MM`",
    instead: "`at: opened as D/M/YYYY HH:MM in Europe/Dublin`"
  )
}
