import Agreements
import ArgumentParser
import Diagnostics
import FeedFiles
import Measuring

/// One file of a close: the feed that reads it, and the agreements that use the feed.
struct SharedFile {
  /// The file as it was named.
  let path: String

  /// The feed, as the first of the agreements understands it.
  let feed: Feed

  /// The agreements, by their numbers among those that are closed.
  let users: [Int]

  /// Pairs the files of a command line with the agreements.
  /// - Parameters:
  ///   - source: The files and feeds that were named.
  ///   - roster: The agreements.
  ///   - console: Told of files that nobody needs.
  /// - Returns: One entry a file that is to be read, in the order named.
  /// - Throws: `ValidationError` when files and feeds do not fit the agreements.
  static func all(_ source: SourceOptions, _ roster: Roster, on console: Console) throws
    -> [SharedFile]
  {
    let names = FeedNames(roster)
    try names.check(source)
    var feedOf: [String: String] = [:]
    return try source.data.compactMap { argument in
      let name = try names.feed(of: argument)
      if let other = feedOf.updateValue(name, forKey: argument.path), other != name {
        throw ValidationError(
          "\(argument.path) is given to the feeds \(other) and \(name): a close reads each file once, "
            + "by one feed"
        )
      }
      if let file = try shared(argument.path, name, roster.closing) { return file }
      console.complainLine(
        "\(argument.path) is not read: no agreement that is closed uses the feed \(name)"
      )
      return nil
    }
  }

  private static func shared(
    _ path: String,
    _ name: String,
    _ agreements: [Agreement]
  ) throws -> SharedFile? {
    var users: [Int] = []
    var first: Feed?
    for (number, agreement) in agreements.enumerated() {
      guard let feed = agreement.feeds.first(where: { $0.name == name }) else { continue }
      if let first, !first.isSame(as: feed, of: agreement, first: agreements[users[0]]) {
        throw ValidationError(
          "\(agreements[users[0]].source.name) and \(agreement.source.name) read \(path) by different "
            + "feeds \(name): let both use one feed file, or give the feeds two names"
        )
      }
      first = first ?? feed
      users.append(number)
    }
    return first.map { SharedFile(path: path, feed: $0, users: users) }
  }
}

extension Feed {
  /// True when the feed says the same, letter for letter, and reads the same columns.
  fileprivate func isSame(as other: Feed, of agreement: Agreement, first: Agreement) -> Bool {
    text == other.text && columns(first) == other.columns(agreement)
  }

  private var text: String { citation.range.source[citation.range.bytes] }

  private func columns(_ agreement: Agreement) -> [String] {
    let log = EventLog(agreement, feeds: [self])
    let own = log.records.first { $0.record.name == record }
    return own.map { Intake(self, file: "", feedNumber: 0, log: $0).columns } ?? []
  }
}
