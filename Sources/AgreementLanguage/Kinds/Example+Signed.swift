import Agreements
import Diagnostics
import Quantities

extension Kind {
  /// What an example says of a closed period, `example as signed 2026-03`.
  static let signedKeys = [
    Key(
      "data",
      "of a signed period: the digest of each feed's export, or `none`",
      .phrase("FEED sha256 DIGITS | FEED none; …")
    ),
    Key("known-at", "of a signed period: when it was settled", .phrase("DATE TIME")),
    Key("statement", "of a signed period: the digest of its statement", .phrase("sha256 DIGITS")),
  ]
}

extension Resolver {
  /// Reads what `example as signed 2026-03` says of its period; nil of any other example.
  mutating func signedPeriod(_ section: Section) -> SignedPeriod? {
    guard let name = section.namePhrase.dropping(first: "as signed") else {
      for key in Kind.signedKeys {
        guard let value = section.value(key.name) else { continue }
        findings.add(
          .unreadPhrase,
          "`\(key.name)` is said of a period that was signed",
          at: value,
          remedy: "name the example for it, `example as signed 2026-03`"
        )
      }
      return nil
    }
    if let given = section.values("given").first {
      findings.add(
        .unreadPhrase,
        "a signed period takes its facts from the data",
        at: given,
        remedy: "take `given` out, and name the exports under `data`"
      )
    }
    guard let period = CalendarPeriod(name.text) else {
      Complaint.add(to: &findings, about: name, wanted: "a period such as 2026-03 or 2026-Q1")
      return nil
    }
    if let length = agreement.periods, length != period.length {
      findings.add(.wrongType, "\(period) is not one of the agreement's periods", at: name)
    }
    return SignedPeriod(
      period: period,
      exports: section.value("data").map { exports($0) } ?? [],
      knownAt: section.value("known-at").flatMap { knownAt($0) },
      statement: section.value("statement").flatMap { value in
        digits(value).map { SignedPeriod.Digest($0, at: value.range) }
      }
    )
  }

  private mutating func exports(_ value: Phrase) -> [SignedPeriod.Export] {
    value.split(on: .semicolon).compactMap { part in
      let (feed, rest) = part.firstWord
      if rest.text == "none" {
        return SignedPeriod.Export(feed: feed.name, digest: nil, range: part.range)
      }
      return digits(rest).map {
        SignedPeriod.Export(feed: feed.name, digest: $0, range: part.range)
      }
    }
  }

  private mutating func knownAt(_ value: Phrase) -> CivilTime? {
    if let time = Written.civilTime(value) { return time }
    Complaint.add(to: &findings, about: value, wanted: "a date with a time, `2026-04-05 09:00`")
    return nil
  }

  // At least twelve digits, so that no two files share them.
  private mutating func digits(_ value: Phrase) -> String? {
    let text = value.dropping(first: "sha256")?.text.lowercased()
    if let text, (12...64).contains(text.utf8.count), text.allSatisfy(\.isHexDigit) { return text }
    Complaint.add(
      to: &findings,
      about: value,
      wanted: "`sha256` and at least twelve digits, as the receipt of the statement has them"
    )
    return nil
  }
}

extension Expectation.Claim {
  /// True when a statement says whether it holds.
  var isOfStatement: Bool {
    switch self {
    case .figures, .attained, .level, .sum, .credit, .capReached, .payable, .figure: true
    case .fact, .clock, .held, .received, .notReceived, .duty, .claim, .ends, .isOpen, .charged,
      .invoiced:
      false
    }
  }
}
