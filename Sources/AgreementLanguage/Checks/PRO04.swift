import Diagnostics

extension Rule {
  /// PRO04: a placeholder is left in the text.
  package static let placeholder = Rule(
    "PRO04",
    .warning,
    "a placeholder is left in the text",
    why: "The text is unfinished.",
    wrong: "The Provider, `[NAME]`, agrees",
    instead: "The Provider, Lindenbridge Support Ltd, agrees"
  )
}
