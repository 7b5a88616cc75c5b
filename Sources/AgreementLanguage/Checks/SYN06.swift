import Diagnostics

extension Rule {
  /// SYN06: a value cannot be read.
  package static let unreadPhrase = Rule(
    "SYN06",
    .error,
    "a value cannot be read",
    why: "Abide never guesses; what it cannot read it cannot run.",
    wrong: "`within: soon of desk-hours`",
    instead: "`within: 4 h of desk-hours`"
  )
}
