package import ArgumentParser

/// The program `abide`: its commands, and how errors become words and exit codes.
package struct Abide: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "abide",
    abstract: "Makes service agreements run.",
    version: Abide.version,
    subcommands: [
      NewCommand.self,
      CheckCommand.self, FormatCommand.self, SetCommand.self, DiffCommand.self, AmendCommand.self,
      ShowCommand.self, RenderCommand.self, SchedulesCommand.self, GapCommand.self,
      TestCommand.self, MeasureCommand.self,
      StatementCommand.self, VerifyCommand.self, BundleCommand.self, InvoiceCommand.self,
      LiabilityCommand.self, ReportCommand.self, PriceCommand.self,
      FactsCommand.self,
      ExplainCommand.self, DueCommand.self, DutiesCommand.self, PackCommand.self, CloseCommand.self,
      FeedCommand.self, CalendarCommand.self, HoursCommand.self,
      ExportCommand.self, ImportCommand.self,
      LanguageServerCommand.self,
    ]
  )

  /// The version of the program.
  static let version = "0.1.0"

  package init() {}

  /// Runs one command line.
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - console: Where results and complaints go.
  /// - Returns: What the process should leave with.
  package static func run(_ arguments: [String], console: Console) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any ConsoleCommand {
        return try run(command, on: console)
      }
      try command.run()
      return .done
    } catch let failure as WorldFailure {
      console.complainLine("abide: \(failure.message)")
      return .failingWorld
    } catch {
      return explain(error, on: console)
    }
  }

  // Wrong usage that only shows while running is told with the usage of the command at hand.
  private static func run(
    _ command: some ConsoleCommand,
    on console: Console
  ) throws -> ExitStatus {
    do {
      return try command.run(on: console)
    } catch let error as ValidationError {
      console.complainLine(explain(error, of: type(of: command)))
      return .wrongUsage
    }
  }

  private static func explain(
    _ error: ValidationError,
    of command: (some ParsableCommand).Type
  ) -> String {
    let usage = usageString(for: command)
    let words = usage.split(separator: " ").prefix { $0.allSatisfy(\.isLetter) }
    return
      "Error: \(error.message)\nUsage: \(usage)\n  See '\(words.joined(separator: " ")) --help' for more "
      + "information."
  }

  private static func explain(_ error: any Error, on console: Console) -> ExitStatus {
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      console.complainLine(text)
      return .wrongUsage
    }
    console.writeLine(text)
    return .done
  }
}
