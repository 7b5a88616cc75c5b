extension Kind {
  /// Every kind of block an amendment may have besides those of the clauses it brings.
  package static let ofAmendments: [Kind] = [.amendment, .replace, .insert, .repeal]

  /// The head of an amendment.
  static let amendment = Kind(
    "amendment",
    "The head of an amendment, `amendment 1 to desk-2026`: its base, its first day, what it reaches.",
    keys: [
      Key("base", "the digest of the text it changes, `sha256 4be1…`", isNeeded: true),
      Key("effective", "the first day on which it holds, `2026-07-01`", isNeeded: true),
      Key(
        "reaches",
        "`tickets opened on or after effective; months beginning on or after effective`"
      ),
      Key(
        "straddling",
        "`whole period old`, `whole period new` or `split at the date`, for a period it begins in"
      ),
      Key(
        "amounts",
        "`by days`: what amounts for a period come to in a part of it, where it is split"
      ),
      Key("signed", "who signed it and when, `provider.director 2026-06-18; …`", isNeeded: true),
      Key("because", "why, in words", .text, .recorded("people read it")),
    ]
  )

  /// What is said otherwise.
  static let replace = Kind(
    "replace",
    "Says otherwise what a TERM, a cell, `words in CLAUSE` or `clause CLAUSE` said.",
    keys: [
      Key("was", "what the base says there; of a clause, `sha256` of its text", isNeeded: true),
      Key("now", "what it says from then on; of a clause, nothing: the clause stands below"),
    ]
  )

  /// What is new.
  static let insert = Kind(
    "insert",
    "Adds a row or a line, `into bands after [availability, < 96 %]`, or `clause CLAUSE after CLAUSE`.",
    keys: [
      Key("now", "the row between bars or the line; of a clause, nothing: the clause stands below")
    ]
  )

  /// What no longer holds.
  static let repeal = Kind(
    "repeal",
    "Takes out a TERM, a row, `words in CLAUSE` or `clause CLAUSE`.",
    keys: [
      Key("was", "what the base says there; of a clause, `sha256` of its text", isNeeded: true)
    ]
  )
}
