/// What the program leaves with; a level that was missed is not an error.
package enum ExitStatus: Int32, Sendable {
  /// The work is done.
  case done = 0

  /// A text or data is wrong; the diagnostics say where.
  case wrongText = 1

  /// The command was called wrongly.
  case wrongUsage = 2

  /// The disk or the network failed.
  case failingWorld = 3
}
