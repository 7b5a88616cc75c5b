extension Kind {
  /// A report one side sends the other.
  static let report = Kind(
    "report",
    "A report one side sends the other.",
    keys: [
      Key("to", "who gets it", .recorded("reports come later")),
      Key("every", "how often", .recorded("reports come later")),
      Key("due", "when it is due", .recorded("reports come later")),
      Key("holds", "what it says", .recorded("reports come later")),
    ]
  )
}
