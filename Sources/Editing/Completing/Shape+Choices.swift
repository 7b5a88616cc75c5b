import AgreementLanguage

extension Shape {
  /// The words a value may be, one of them or several: nothing where a value is anything else.
  var choices: [String] {
    switch self {
    case .word(let words): words
    case .either(let shapes): shapes.flatMap(\.choices)
    case .named(_, let shape), .list(let shape, by: _): shape.choices
    // Alternatives stand between bars, and what is to be filled in stands in capitals.
    case .phrase(let words):
      words.split(separator: "|").filter(\.isPlain).map {
        $0.split(separator: " ").joined(separator: " ")
      }
    default: []
    }
  }
}

extension Substring {
  /// True for words that stand as they are: nothing in them is to be filled in or may be left out.
  fileprivate var isPlain: Bool {
    contains(where: \.isLetter) && !contains { $0.isUppercase || "[]()…`.".contains($0) }
  }
}
