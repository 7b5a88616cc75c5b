/// When an instant outside hours is brought into them, as working days are stepped from it.
public enum Roll: String, CaseIterable, Sendable {
  /// Before the step: into the next window (the end of the last one backwards), then the step.
  case first

  /// After the step: the step from where the instant stands, then into hours.
  case last
}
