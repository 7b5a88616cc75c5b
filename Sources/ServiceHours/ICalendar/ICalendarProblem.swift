/// Something in an iCalendar text that closed days cannot be read from.
public struct ICalendarProblem: Hashable, Sendable {
  /// The line it begins on, counted from 1 before lines are unfolded.
  public let line: Int

  /// What is wrong, without a stop.
  public let message: String

  /// Creates a problem from its place and its words.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

extension ICalendarProblem: CustomStringConvertible {
  /// The place and the words.
  public var description: String { "line \(line): \(message)" }
}
