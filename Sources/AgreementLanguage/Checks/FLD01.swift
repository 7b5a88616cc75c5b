import Diagnostics

extension Rule {
  /// FLD01: a promise that the supplier it rests on does not support.
  package static let unsupportedPromise = Rule(
    "FLD01",
    .error,
    "a promise that the supplier it rests on does not support",
    why:
      "Whoever waits for a supplier cannot be faster, and what rests on a part cannot be better.",
    wrong: "`supports: resolution by repair`, 8 h by 12 h",
    instead: "a supplier's target below ours"
  )
}
