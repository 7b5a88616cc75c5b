import ArgumentParser

/// `abide feed`: work on feeds.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Works on feeds: proposes one for an export.",
    discussion: """
      EXAMPLE
        abide feed draft march.csv -o tickets.feed.md
      """,
    subcommands: [FeedDraftCommand.self]
  )
}
