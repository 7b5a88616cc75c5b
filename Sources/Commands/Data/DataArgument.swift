import ArgumentParser

/// One `--data` argument: which feed reads which file.
struct DataArgument: ExpressibleByArgument, Sendable {
  /// The feed's name, or nil when only a file is given.
  let feed: String?

  /// The file, or `-` for standard input.
  let path: String

  /// Names a feed and its file.
  init(feed: String?, path: String) {
    self.feed = feed
    self.path = path
  }

  /// Reads `FEED=FILE`, or `FILE` alone.
  init?(argument: String) {
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
