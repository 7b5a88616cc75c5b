/// What the number that a level attains counts, which its goal and its bands must share.
package enum FigureUnit: Hashable, Sendable {
  /// A fraction of one.
  case share

  /// Subjects, or what a field counts.
  case number

  /// Microseconds.
  case time
}
