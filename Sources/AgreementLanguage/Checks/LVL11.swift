import Diagnostics

extension Rule {
  /// LVL11: availability with no word on exclusions.
  package static let noExclusions = Rule(
    "LVL11",
    .error,
    "availability with no word on exclusions",
    why: "The commonest later quarrel is about maintenance.",
    wrong: "`good: not portal.down` alone",
    instead: "an `exclusion` block, or `leaves out: nothing`",
    check: MissingExclusions.check
  )
}

/// Looks for availability that says neither what it leaves out nor that it leaves out nothing.
private enum MissingExclusions {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.level).compactMap { level in
      guard level.value("out-of")?.dropping(first: "minutes of") != nil else { return nil }
      let exclusion = text.sections(.exclusion).first { $0.takes(from: level.name) }
      switch (level.value("leaves-out"), exclusion) {
      case (nil, nil):
        return Rule.noExclusions.finding(
          "level \(level.name) does not say what it leaves out",
          at: level.namePhrase,
          remedy: "add an `exclusion` block from \(level.name), or `leaves out: nothing` if meant"
        )
      case (.some(let nothing), .some(let exclusion)):
        return Rule.noExclusions.finding(
          "level \(level.name) leaves out nothing, and \(exclusion.name) takes from it",
          at: nothing,
          notes: [.init("the exclusion", at: exclusion.namePhrase.range)],
          remedy: "keep one of the two"
        )
      case (nil, .some), (.some, nil): return nil
      }
    }
  }
}

extension Section {
  /// True for an exclusion from a level.
  func takes(from level: String) -> Bool {
    value("from")?.split(on: .comma).first?.name == level
  }
}
