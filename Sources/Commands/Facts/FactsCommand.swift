import ArgumentParser

/// `abide facts`: what the sides correct, excuse and dispute, and what it does.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List facts with their limits, and show what each does before it is answered.",
    discussion: """
      EXAMPLES
        abide facts list desk.agreement.md --facts desk.facts.md
        abide facts show desk.agreement.md 7 --facts desk.facts.md --data tickets=tickets.csv \\
          --without outages --without maintenance
      """,
    subcommands: [FactsListCommand.self, FactsShowCommand.self]
  )
}
