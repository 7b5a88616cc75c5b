/// A text that is compiled in, so that the program has it wherever it is copied to.
package struct StoredFile: Sendable {
  /// Its path in the project, such as `Calendars/ie-public-holidays.calendar.md`.
  package let path: String

  /// What it says.
  package let text: String

  /// The last part of its path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
