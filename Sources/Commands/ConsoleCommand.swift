package import ArgumentParser

/// A command that writes to a console it is given and says how it ended.
package protocol ConsoleCommand: ParsableCommand {
  /// Does the work.
  /// - Parameter console: Where results and complaints go.
  /// - Returns: How it ended.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read or written.
  func run(on console: Console) throws -> ExitStatus
}
