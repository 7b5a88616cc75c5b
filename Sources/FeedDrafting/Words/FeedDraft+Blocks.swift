import Agreements

extension FeedDraft {
  /// The block of the feed.
  /// - Parameter filling: What stands in the places left open, or nil to leave them open.
  /// - Returns: The lines, fences included.
  func feedLines(_ filling: TimeLines.Filling?) -> [String] {
    var lines = ["```feed \(names.feed)", "reads: \(format)", "rows: \(shape.rawValue)"]
    switch guess.kind {
    case .intervals: lines.append("subject: \(names.record)")
    case .subjects(let column), .history(let column):
      lines.append("subject: \(names.record) by \(FeedWords.column(column.name))")
    }
    lines.append("times: \(times.line(filling))")
    if let history { lines.append("at: \(times.column(history.at, filling))") }
    lines += identityLines
    if !blanks.isEmpty {
      lines.append("blank: " + blanks.compactMap(FeedWords.quoted).joined(separator: "; "))
    }
    lines += events.map { "\(names.record).\($0.name): \($0.rule.words(times, filling))" }
    lines += fields.map { "\(names.record).\($0.name): \($0.rule.words(times, filling))" }
    return lines + ["```"]
  }

  private var identityLines: [String] {
    guard let history else {
      let unique = guess.unique.map { FeedWords.column($0.name) }
      return [unique.map { "id: \($0)" } ?? "order: file"]
    }
    var lines: [String] = []
    if !history.identity.isEmpty {
      lines.append("id: " + history.identity.map(FeedWords.column).joined(separator: ", "))
    }
    lines.append(history.sequence.map { "sequence: \(FeedWords.column($0.name))" } ?? "order: file")
    return lines
  }

  /// The block of the record that an agreement declares for the feed.
  var recordLines: [String] {
    let isInterval = shape == .intervals
    var lines = ["```record \(names.record)"]
    lines.append(
      (isInterval ? "intervals: " : "events: ") + events.map(\.name).joined(separator: "; ")
    )
    if !fields.isEmpty {
      let owner = isInterval ? (events.first?.name ?? "") + " " : ""
      lines.append(
        owner + "has: " + fields.map { "\($0.name) \($0.declared)" }.joined(separator: "; ")
      )
    }
    return lines + ["```"]
  }

  /// The name of the feed.
  package var feedName: String { names.feed }

  /// The feed alone with every open place filled, for a trial on the export itself.
  /// - Parameter dayFirst: Whether the day is read first where that is not settled.
  /// - Returns: The text of a `*.feed.md`.
  package func trialFeed(dayFirst: Bool) -> String {
    feedLines(TimeLines.Filling(dayFirst: dayFirst)).joined(separator: "\n") + "\n"
  }

  /// The least agreement that uses the feed, for a trial.
  /// - Parameter feed: The name of the feed's text in `uses:`.
  /// - Returns: The text of an agreement that declares the record and nothing else.
  package func trialAgreement(using feed: String) -> String {
    """
    # Trial

    ```agreement trial
    provider: A Provider; signs director
    customer: A Customer; signs director
    in force: 1900-01-01 to 2199-12-31
    zone: UTC
    periods: calendar months
    prevails: terms
    uses: \(feed)
    ```

    \(recordLines.joined(separator: "\n"))

    ```change
    signed by: provider.director and customer.director
    ```

    """
  }
}
