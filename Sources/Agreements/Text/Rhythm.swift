/// How often something comes round, by the calendar of the agreement's zone.
package enum Rhythm: String, CaseIterable, Sendable {
  case day, week, month, quarter, year
}
