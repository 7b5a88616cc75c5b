import Diagnostics

extension Rule {
  /// CLK06: nothing says what reopening or a new priority does.
  package static let noReopeningRule = Rule(
    "CLK06",
    .error,
    "nothing says what reopening or a new priority does",
    why: "Restarting or running on changes who is late.",
    wrong: "a clock without `reopened`",
    instead: "`reopened: never`"
  )
}
