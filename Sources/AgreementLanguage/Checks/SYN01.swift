import Diagnostics

extension Rule {
  /// SYN01: the file is not a text.
  package static let notText = Rule(
    "SYN01",
    .error,
    "the file is not a text",
    why: "A reader of the contract could not read it either.",
    wrong: "a byte that is NUL, or is not UTF-8",
    instead: "save the file as UTF-8 text"
  )
}
