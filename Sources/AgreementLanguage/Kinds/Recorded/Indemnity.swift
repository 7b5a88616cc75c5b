extension Kind {
  /// Who keeps whom free of third parties' claims.
  static let indemnity = Kind(
    "indemnity",
    "Who keeps whom free of third parties' claims.",
    keys: [
      Key("by", "who owes it to whom", .recorded("indemnities come later")),
      Key("for", "which claims", .recorded("indemnities come later")),
      Key("notice", "when a claim is notified", .recorded("indemnities come later")),
    ]
  )
}
