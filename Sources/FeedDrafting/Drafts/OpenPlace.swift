/// A place of a draft that only people can fill, and what is known about it.
struct OpenPlace: Hashable, Sendable {
  /// What stands there: `ZONE`, `?/?`.
  let mark: String

  /// What is to be decided.
  let question: String

  /// What speaks for which answer.
  let hints: [String]
}
