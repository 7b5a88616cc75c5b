/// What the value of a key may be: a value, not a closure, so that one description serves the reader,
/// its diagnostics, the manual's list of keys, completion in an editor, and a schema.
package indirect enum Shape: Hashable, Sendable {
  /// A value with a form of its own, such as a date.
  case plain(PlainShape)

  /// Something that the text declares elsewhere, of any of these sorts.
  case name([Noun])

  /// One of these words or groups of words.
  case word([String])

  /// Words for people, which no rule reads.
  case text

  /// Tests of fields and answers, joined by `and` or `or`.
  case condition

  /// A way of reaching somebody and where, `mail desk@example.org`.
  case address

  /// Several of one shape.
  case list(Shape, by: Mark)

  /// Any one of these.
  case either([Shape])

  /// Words with holes, under a name that readers of the value go by.
  case form(String, [FormPart])

  /// A shape under a name in capitals, by which other shapes and the manual speak of it.
  case named(String, Shape)

  /// A phrase that its kind reads itself; the words show how it is written.
  case phrase(String)

  /// What parts the items of a list.
  package enum Mark: Hashable, Sendable {
    /// `;`, for items that may hold commas.
    case semicolon

    /// `,`, and `and` or `or` before the last.
    case comma
  }
}

extension Shape {
  static let date = Shape.plain(.date)
  static let time = Shape.plain(.time)
  static let count = Shape.plain(.count)
  static let share = Shape.plain(.share)
  static let length = Shape.plain(.length)
  static let amount = Shape.plain(.amount)
  static let ordinal = Shape.plain(.ordinal)
  static let party = Shape.name([.party])
  static let side = Shape.either([.party, .word(["either"])])
  static let person = Shape.name([.person])
  static let event = Shape.name([.event])
  static let hours = Shape.name([.hours])

  /// Several parted by semicolons.
  static func several(_ shape: Shape) -> Shape { .list(shape, by: .semicolon) }

  /// Several parted by commas.
  static func listed(_ shape: Shape) -> Shape { .list(shape, by: .comma) }

  /// Words with holes.
  static func form(_ tag: String, _ parts: FormPart...) -> Shape { .form(tag, parts) }
}
