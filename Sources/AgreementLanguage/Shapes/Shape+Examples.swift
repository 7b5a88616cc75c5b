extension Shape {
  /// Values of the shape, one of every form it has, in the names of the support desk's agreement.
  package var examples: [String] {
    switch self {
    case .word(let words): words
    case .either(let shapes): shapes.flatMap(\.examples)
    case .named(_, let shape): shape.examples
    case .list(let shape, .semicolon):
      shape.examples + [Array(shape.examples.prefix(2)).joined(separator: "; ")]
    case .list(let shape, .comma): shape.examples
    case .form(_, let parts): [parts.example, parts.fullExample]
    case .phrase: []
    default: [example]
    }
  }
}

extension [FormPart] {
  /// An example with all that may be left out.
  fileprivate var fullExample: String {
    flatMap { part -> [FormPart] in
      if case .maybe(let inner) = part { inner } else { [part] }
    }
    .example
  }
}
