package import Commands
import Synchronization

/// A console that keeps what a command wrote, for a test to look at.
package final class RecordingConsole: Sendable {
  /// What went to each outlet; the lock guards both.
  private let texts = Mutex((output: "", complaints: ""))

  /// Creates a console that nothing was written to.
  package init() {}

  /// The console to hand to a command.
  package var console: Console {
    Console(
      write: { text in self.texts.withLock { $0.output += text } },
      complain: { text in self.texts.withLock { $0.complaints += text } }
    )
  }

  /// What went to standard output.
  package var output: String { texts.withLock { $0.output } }

  /// What went to standard error.
  package var complaints: String { texts.withLock { $0.complaints } }

  /// Runs one command line.
  package func run(_ arguments: String...) -> ExitStatus { Abide.run(arguments, console: console) }
}
