extension Kind {
  /// A regular review of the agreement.
  static let review = Kind(
    "review",
    "A regular review of the agreement.",
    keys: [
      Key("by", "who reviews", .recorded("reviews come later")),
      Key("every", "how often", .recorded("reviews come later")),
      Key("records", "what is recorded", .recorded("reviews come later")),
    ]
  )
}
