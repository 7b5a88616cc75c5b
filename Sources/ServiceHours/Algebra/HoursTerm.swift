/// One step of a combination of hours.
public struct HoursTerm: Hashable, Sendable {
  /// What two hours become.
  public enum Operation: String, CaseIterable, Sendable {
    /// The instants in either.
    case union

    /// The instants in both.
    case intersection

    /// The instants in what came before alone.
    case subtraction
  }

  /// What is done.
  public let operation: Operation

  /// The hours it is done with.
  public let hours: Hours
}
