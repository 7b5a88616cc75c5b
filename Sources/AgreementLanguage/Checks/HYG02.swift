import Diagnostics

extension Rule {
  /// HYG02: a translation lacks something of the text.
  package static let translationLacks = Rule(
    "HYG02",
    .warning,
    "a translation lacks something of the text, or says more",
    why:
      "Whoever reads the translation believes to have read the agreement. Each clause of the text is a clause of the translation, by its id, and quotes the same terms; terms themselves stand in the text alone. Whether the words between them say the same only people know.",
    wrong: "a clause `{#notices}` that `desk.de.translation.md` leaves out",
    instead: "`## 7. Mitteilungen {#notices}` with its prose and its quotations"
  )
}
