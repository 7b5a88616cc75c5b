extension Kind {
  /// A certificate or policy that must be in force.
  static let evidence = Kind(
    "evidence",
    "A certificate or policy that must be in force.",
    keys: [
      Key("by", "who shows it", .recorded("evidence is asked for by a later version")),
      Key("renewed", "when it is renewed", .recorded("evidence is asked for by a later version")),
      Key("asked", "when it is asked for", .recorded("evidence is asked for by a later version")),
    ]
  )
}
