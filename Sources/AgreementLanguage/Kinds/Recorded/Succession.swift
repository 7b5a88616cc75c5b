extension Kind {
  /// Who is bound after a takeover or an assignment.
  static let succession = Kind(
    "succession",
    "Who is bound after a takeover or an assignment.",
    keys: [
      Key("on", "which events", .recorded("succession comes later")),
      Key("bound", "who is then bound", .recorded("succession comes later")),
      Key("reopens", "what is negotiated anew", .recorded("succession comes later")),
      Key("consent", "whose consent is needed", .recorded("succession comes later")),
    ]
  )
}
