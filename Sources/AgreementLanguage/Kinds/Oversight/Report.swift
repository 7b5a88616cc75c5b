import Agreements

extension Kind {
  /// A report one side sends the other.
  static let report = Kind(
    "report",
    "A report one side sends the other.",
    keys: [
      Key("to", "who gets it", .several(.person), isNeeded: true),
      Key("every", "how often", .rhythm, isNeeded: true),
      Key(
        "due",
        "when it is due, or the duty that says it",
        .either([.dutyDate, .name([.duty])])
      ),
      Key("holds", "what it says", .listed(.text)),
    ]
  )

  /// A regular review of the agreement.
  static let review = Kind(
    "review",
    "A regular review of the agreement.",
    keys: [
      Key("by", "who reviews", .several(.person), .reviewsLater, isNeeded: true),
      Key("every", "how often", .length, .reviewsLater, isNeeded: true),
      Key("records", "what is recorded", .several(.text), .reviewsLater),
      Key("also-when", "what calls for one besides", .trigger, .reviewsLater, repeats: true),
    ]
  )
}

extension Key.Fate {
  /// What becomes of reviews.
  static let reviewsLater = Key.Fate.recorded("reviews are asked for by a later version")
}

extension Resolver {
  /// Resolves a report.
  mutating func resolveReport(_ section: Section) {
    let said = readLines(section)
    guard let every = said["every"]?.rhythm else { return }
    agreement.governance.reports.append(
      Report(
        name: said.name,
        to: said.people("to"),
        every: every,
        due: said["due"].flatMap { dutyDate($0) },
        duty: said["due"]?.name,
        holds: said.texts("holds"),
        citation: said.citation
      )
    )
  }

  /// Resolves a review.
  mutating func resolveReview(_ section: Section) {
    let said = readLines(section)
    guard let every = said["every"]?.length else { return }
    agreement.governance.reviews.append(
      Review(
        name: said.name,
        by: said.people("by"),
        every: every,
        records: said.texts("records"),
        triggers: said.items("also-when").compactMap(\.trigger),
        citation: said.citation
      )
    )
  }
}
