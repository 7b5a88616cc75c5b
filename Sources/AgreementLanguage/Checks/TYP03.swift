import Diagnostics

extension Rule {
  /// TYP03: money is reached and nothing says how it is rounded.
  package static let noRounding = Rule(
    "TYP03",
    .error,
    "money is reached and nothing says how it is rounded",
    why: "Who gets the cent would be decided by a program.",
    wrong: "`money: EUR`",
    instead: "`money: EUR, round half-up to 0.01 at payable`"
  )
}
