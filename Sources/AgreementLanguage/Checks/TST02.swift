package import Diagnostics

extension Rule {
  /// TST02: a part of the text that no worked example reaches.
  package static let unreachedPoints = Rule(
    "TST02",
    .warning,
    "a part of the text that no worked example reaches",
    why:
      "What no example shows nobody has agreed on yet: rows, the edges of their ranges, pauses, caps, exclusions and rules of receipt. Examples are run by `abide test`, so `abide test --coverage` tells it, once for an agreement, and `abide check` does not.",
    wrong: "a cap, and no example that reaches it",
    instead: "an example with `expect: cap reached`"
  )

  /// Says once that examples do not reach all of an agreement.
  /// - Parameters:
  ///   - missed: How many points are not reached.
  ///   - count: How many points there are.
  ///   - source: The text of the agreement.
  /// - Returns: The one finding.
  package static func unreached(_ missed: Int, of count: Int, in source: SourceText) -> Diagnostic {
    unreachedPoints.finding(
      "no worked example reaches \(missed) of \(count) points of the text",
      at: Phrase(source, 0..<0),
      remedy: "add examples that reach them, those on edges and caps first"
    )
  }
}
