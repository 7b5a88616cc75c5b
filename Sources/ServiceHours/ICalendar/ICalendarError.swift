/// All that kept an iCalendar text from being read; nothing of it was used.
public struct ICalendarError: Error, Hashable, Sendable {
  /// The problems, in the order of their lines.
  public let problems: [ICalendarProblem]

  /// Creates an error from its problems.
  public init(problems: [ICalendarProblem]) { self.problems = problems }
}
