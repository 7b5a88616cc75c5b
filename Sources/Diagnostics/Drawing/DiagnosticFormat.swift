/// How findings are drawn for a person.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  /// With the lines they speak of, and what to do.
  case full

  /// On one line each.
  case concise
}
