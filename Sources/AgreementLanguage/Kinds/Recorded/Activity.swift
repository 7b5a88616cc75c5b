extension Kind {
  /// Who is responsible for an activity, and who is told.
  static let activity = Kind(
    "activity",
    "Who is responsible for an activity, and who is told.",
    keys: [
      Key(
        "accountable",
        "the one who answers for it",
        .recorded("the responsibility matrix comes later")
      ),
      Key("responsible", "who does it", .recorded("the responsibility matrix comes later")),
      Key("consulted", "who is asked", .recorded("the responsibility matrix comes later")),
      Key("informed", "who is told", .recorded("the responsibility matrix comes later")),
    ]
  )
}
