import ArgumentParser

/// `abide facts`: what the sides correct, excuse and dispute, and what it does.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List facts with their limits, and show what each does before it is answered.",
    subcommands: [FactsListCommand.self, FactsShowCommand.self]
  )
}
