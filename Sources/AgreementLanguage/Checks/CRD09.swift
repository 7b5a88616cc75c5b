import Diagnostics

extension Rule {
  /// CRD09: a past period can change for ever.
  package static let neverCloses = Rule(
    "CRD09",
    .error,
    "a past period can change for ever",
    why: "A statement that is never final cannot be paid.",
    wrong: "a credit without `closes`",
    instead: "`closes: 10 working days after the report`"
  )
}
