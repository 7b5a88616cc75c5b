extension Kind {
  /// What the customer keeps control of.
  static let control = Kind(
    "control",
    "What the customer keeps control of.",
    keys: [
      Key("needs", "whose approval is needed", .recorded("approvals come later")),
      Key("silence", "what silence means", .recorded("approvals come later")),
    ]
  )
}
