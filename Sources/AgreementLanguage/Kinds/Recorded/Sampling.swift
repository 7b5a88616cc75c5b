extension Kind {
  /// A quality sample and how it is scored.
  static let sampling = Kind(
    "sampling",
    "A quality sample and how it is scored.",
    keys: [
      Key("of", "what is sampled", .recorded("sampling comes later")),
      Key("scored-by", "who scores it", .recorded("sampling comes later")),
      Key("scale", "the scale of scores", .recorded("sampling comes later")),
    ]
  )
}
