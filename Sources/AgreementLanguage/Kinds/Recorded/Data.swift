extension Kind {
  /// A class of data: who sees it, and how long it is kept.
  static let data = Kind(
    "data",
    "A class of data: who sees it, and how long it is kept.",
    keys: [
      Key("class", "the class of data", .recorded("data rules are enforced by a later version")),
      Key("fields", "the fields in it", .recorded("data rules are enforced by a later version")),
      Key("seen-by", "who may see it", .recorded("data rules are enforced by a later version")),
      Key("kept", "how long it is kept", .recorded("data rules are enforced by a later version")),
      Key(
        "breach",
        "who is told of a breach, and when",
        .recorded("data rules are enforced by a later version")
      ),
    ]
  )
}
