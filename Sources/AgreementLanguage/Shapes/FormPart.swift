/// A part of a form: words that stand as they are, a hole, or parts that may be left out.
package indirect enum FormPart: Hashable, Sendable {
  /// Words and marks that stand as they are.
  case words(String)

  /// A place for a value, with the name that readers of the value go by.
  case hole(String, Shape)

  /// Parts that may be left out; they begin with words.
  case maybe([FormPart])

  /// Parts that may be left out.
  static func maybe(_ parts: FormPart...) -> FormPart { .maybe(parts) }
}

extension FormPart: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .words(value) }
}
