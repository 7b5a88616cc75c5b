extension EventLog {
  /// Takes away what was said last: that feeds have nothing to tell.
  ///
  /// It is said after all files were read, so that no row stands in a file by the number of such a receipt.
  /// - Returns: The feeds.
  package mutating func takeSilentFeeds() -> [String] {
    var silent: [String] = []
    while let last = receipts.last, last.isDeclaredEmpty {
      silent.append(last.feed)
      receipts.removeLast()
    }
    return silent.reversed()
  }
}
