extension Kind {
  /// A limit of liability.
  static let liability = Kind(
    "liability",
    "A limit of liability.",
    keys: [
      Key("cap", "the most that is owed", .recorded("liability accounts come later")),
      Key("except", "what the cap does not limit", .recorded("liability accounts come later")),
      Key("counts", "what counts towards it", .recorded("liability accounts come later")),
    ]
  )
}
