extension Shape {
  /// How it is written, with capitals for holes: `LENGTH after EVENT[, TIME]`.
  package var pattern: String {
    switch self {
    case .plain(let plain): plain.rawValue.uppercased()
    case .name(let nouns): nouns.map { $0.rawValue.uppercased() }.joined(separator: " | ")
    case .word(let words): words.joined(separator: " | ")
    case .text: "WORDS"
    case .condition: "CONDITION"
    case .address: "WAY WHERE"
    case .named(let name, _): name
    case .list(let shape, .semicolon): "\(shape.pattern); …"
    case .list(let shape, .comma): "\(shape.pattern), …"
    case .either(let shapes): shapes.map(\.pattern).joined(separator: " | ")
    case .form(_, let parts): parts.pattern
    case .phrase(let words): words
    }
  }

  /// How it is written, for a page of the manual.
  package var words: String {
    switch self {
    case .text: "words"
    case .list(.text, .semicolon): "words; …"
    case .list(.text, .comma): "words, …"
    case .phrase(let words): words.isEmpty ? "" : "`\(words)`"
    case .either(let shapes): shapes.map(\.words).joined(separator: ", or ")
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(.either(let shapes), let mark):
      shapes.map(\.words).joined(separator: ", or ")
        + (mark == .semicolon ? "; several parted by `;`" : "; several parted by `,`")
    default: "`\(pattern)`"
    }
  }

  /// A value of the shape, in the names of the support desk's agreement.
  package var example: String {
    switch self {
    case .plain(let plain): plain.example
    case .name(let nouns): nouns.first?.example ?? ""
    case .word(let words): words.first ?? ""
    case .text: "words for people"
    case .condition: "priority is urgent"
    case .address: "mail desk@example.org"
    case .list(let shape, _): shape.example
    case .either(let shapes): shapes.first?.example ?? ""
    case .form(_, let parts): parts.example
    case .named(_, let shape): shape.example
    case .phrase(let words): words
    }
  }

  /// How it is written, where that fits a line: of several forms the first stands for all.
  var hint: String? {
    switch self {
    case .either(let shapes): shapes.first?.hint
    case .named(_, let shape): shape.hint
    case .list(let shape, _): shape.hint
    default: pattern.isEmpty || pattern.utf8.count > 80 ? nil : pattern
    }
  }

  /// What is expected, for a finding about a phrase that is something else.
  var wanted: String {
    switch self {
    case .plain(let plain): "\(plain.noun) such as `\(plain.example)`"
    case .text: "some words"
    case .named(_, let shape): shape.wanted
    case .condition: "a test such as `priority is urgent`"
    case .form: "`\(pattern)`, such as `\(example)`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    default: "`\(pattern)`"
    }
  }
}

extension [FormPart] {
  /// How the parts are written.
  var pattern: String {
    var text = ""
    for part in self {
      switch part {
      case .words(let words): text.append(words: words)
      case .hole(let name, let shape): text.append(words: hole(name, shape))
      case .maybe(let parts):
        let inner = parts.pattern
        let touches = inner.first.map { ",;:".contains($0) } ?? false
        text += (text.isEmpty || touches ? "[" : " [") + inner + "]"
      }
    }
    return text
  }

  /// An example with what may be left out left out.
  var example: String {
    var text = ""
    for part in self {
      switch part {
      case .words(let words): text.append(words: words)
      case .hole(_, let shape): text.append(words: shape.example)
      case .maybe: break
      }
    }
    return text
  }

  private func hole(_ name: String, _ shape: Shape) -> String {
    switch shape {
    case .text: name.uppercased()
    case .either, .word: "(\(shape.pattern))"
    case .name(let nouns) where nouns.count > 1: "(\(shape.pattern))"
    default: shape.pattern
    }
  }
}

extension String {
  /// Adds words after a blank, which marks do without.
  fileprivate mutating func append(words: String) {
    let isMark = words.first.map { ",;:".contains($0) } ?? true
    self += isEmpty || isMark ? words : " " + words
  }
}
