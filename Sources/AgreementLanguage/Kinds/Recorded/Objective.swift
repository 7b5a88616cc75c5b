extension Kind {
  /// What the agreement is for.
  static let objective = Kind(
    "objective",
    "What the agreement is for.",
    keys: [
      Key("says", "the objective in words", .recorded("objectives are shown")),
      Key("served-by", "the levels that serve it", .recorded("objectives are shown")),
    ]
  )
}
