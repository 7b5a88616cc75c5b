extension Kind {
  /// The steps of a dispute.
  static let dispute = Kind(
    "dispute",
    "The steps of a dispute, numbered, and what holds meanwhile.",
    keys: [Key("meanwhile", "what holds until it is settled", .recorded("disputes come later"))],
    otherKeys: Key("NUMBER", "a step and how long it takes", .recorded("disputes come later"))
  )
}
