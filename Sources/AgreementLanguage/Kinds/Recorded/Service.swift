extension Kind {
  /// What a service includes and leaves out, to what standard, where and by whom.
  static let service = Kind(
    "service",
    "What a service includes and leaves out, to what standard, where and by whom.",
    keys: [
      Key("covers", "what it includes", .recorded("the catalogue of services comes later")),
      Key(
        "leaves-out",
        "what it does not include",
        .recorded("the catalogue of services comes later")
      ),
      Key("to", "the standard it is given to", .recorded("the catalogue of services comes later")),
      Key("where", "where it is given", .recorded("the catalogue of services comes later")),
      Key("by", "the people who give it", .recorded("the catalogue of services comes later")),
      Key(
        "assumes",
        "what it takes for granted",
        .recorded("the catalogue of services comes later")
      ),
    ]
  )
}
