import Diagnostics

extension Rule {
  /// TYP05: a number can be read in two ways.
  package static let ambiguousNumber = Rule(
    "TYP05",
    .error,
    "a number can be read in two ways",
    why: "1.250 is a thousand more in one country than in another.",
    wrong: "`1.250,00 EUR`",
    instead: "`1,250.00 EUR`"
  )
}
