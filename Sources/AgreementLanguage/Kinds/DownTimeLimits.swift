import Agreements
import Quantities

/// What is said of the length of outages: `of at least 5 min`, `full minutes only`.
struct DownTimeLimits {
  /// Shorter ones do not count.
  private(set) var shortest: Span?

  /// The whole blocks in which they count.
  private(set) var blocks: TimeBlocks?

  /// True when a part begins as one of these does.
  static func isOne(_ phrase: Phrase) -> Bool {
    ["of at least", "full", "each started"].contains { phrase.dropping(first: $0) != nil }
  }

  /// Reads one part.
  /// - Returns: True when it was read; otherwise there is a finding.
  mutating func take(_ phrase: Phrase, _ findings: inout Findings) -> Bool {
    if let length = phrase.dropping(first: "of at least") {
      guard let span = Written.exactSpan(length) else {
        Complaint.add(to: &findings, about: length, wanted: "a length such as `5 min`")
        return false
      }
      if shortest != nil { DownTimeLimits.tellTwice(phrase, &findings) }
      shortest = span
      return true
    }
    guard let found = DownTimeLimits.blocks(phrase) else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`full minutes only`, `each started minute counts` or `each started 5 min counts`"
      )
      return false
    }
    if blocks != nil { DownTimeLimits.tellTwice(phrase, &findings) }
    blocks = found
    return true
  }

  private static func blocks(_ phrase: Phrase) -> TimeBlocks? {
    if let words = phrase.dropping(first: "full")?.dropping(last: "only") {
      return length(words).map { TimeBlocks($0, countsStarted: false) }
    }
    let words = phrase.dropping(first: "each started")?.dropping(last: "counts")
    return words.flatMap { length($0) }.map { TimeBlocks($0, countsStarted: true) }
  }

  private static func length(_ words: Phrase) -> Span? {
    switch words.text {
    case "second", "seconds": .seconds(1)
    case "minute", "minutes": .minutes(1)
    case "hour", "hours": .hours(1)
    default: Written.exactSpan(words).flatMap { $0 > .zero ? $0 : nil }
    }
  }

  private static func tellTwice(_ phrase: Phrase, _ findings: inout Findings) {
    findings.add(.definedTwice, "this is said twice of one level", at: phrase)
  }
}
