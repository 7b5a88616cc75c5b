/// An export that cannot be read to its end; whatever rows came before it must not be used.
package struct ExportError: Error, Hashable, Sendable {
  /// Whose fault it is, which decides what the program leaves with.
  package enum Fault: Hashable, Sendable {
    /// The data is wrong.
    case data

    /// The disk, or the permission to read it, failed.
    case world
  }

  /// The export, as the caller named it.
  package let file: String

  /// Why.
  package let problem: ExportProblem

  /// Creates an error.
  package init(file: String, problem: ExportProblem) {
    self.file = file
    self.problem = problem
  }
}
