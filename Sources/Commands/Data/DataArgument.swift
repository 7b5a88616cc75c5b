import ArgumentParser

/// One `--data` argument: which feed reads which file.
struct DataArgument: ExpressibleByArgument, Sendable {
  /// The feed's name, or nil when only a file is given.
  let feed: String?

  /// The file, or `-` for standard input.
  let path: String

  /// True where the rows were written as comma-separated values, whatever the feed reads.
  let isTable: Bool

  /// Names a feed and its file.
  init(feed: String?, path: String, isTable: Bool = false) {
    self.feed = feed
    self.path = path
    self.isTable = isTable
  }

  /// Reads `FEED=FILE`, or `FILE` alone.
  init?(argument: String) {
    isTable = false
    guard let equals = argument.firstIndex(of: "=") else {
      feed = nil
      path = argument
      return
    }
    feed = String(argument[..<equals])
    path = String(argument[argument.index(after: equals)...])
    if path.isEmpty || feed?.isEmpty == true { return nil }
  }
}
