extension Kind {
  /// How the agreement is extended.
  static let renewal = Kind(
    "renewal",
    "How the agreement is extended.",
    keys: [
      Key("for", "for how long, unless what", .recorded("renewals come later"))
    ]
  )
}
