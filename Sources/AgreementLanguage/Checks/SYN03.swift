import Diagnostics

extension Rule {
  /// SYN03: a block is never closed.
  package static let unclosedFence = Rule(
    "SYN03",
    .error,
    "a block is never closed",
    why: "Everything after it would silently become part of it.",
    wrong: "```` ```clock response ```` without a closing line",
    instead: "a closing line of three backticks"
  )
}
