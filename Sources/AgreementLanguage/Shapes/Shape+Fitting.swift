import Diagnostics

extension Shape {
  /// True when the words of the shape are those of the phrase, whatever stands in its holes.
  func fits(_ phrase: Phrase) -> Bool {
    switch self {
    case .form(_, let parts): FormCutter.cut(phrase, by: parts[...]) != nil
    case .word(let words): words.contains { phrase.says($0) || phrase.name == Name.folded($0) }
    case .name: phrase.isOneWord || phrase.isQuoted
    case .plain(.amount): phrase.isOneWord || Written.literal(phrase) != nil
    case .plain(.ordinal): Written.ordinal(phrase) != nil
    case .plain(.length):
      Written.exactSpan(phrase) != nil || Written.span(phrase) != nil
        || phrase.split(at: "of") != nil
    case .plain(.range): Written.range(phrase) != nil
    case .plain: Written.literal(phrase) != nil
    case .either(let shapes): shapes.contains { $0.fits(phrase) }
    case .named(_, let shape): shape.fits(phrase)
    case .text, .condition, .address, .list, .phrase: true
    }
  }

  /// How many of the shape's own words stand in a phrase, by which the nearest of several is told.
  func likeness(to phrase: Phrase) -> Int {
    switch self {
    case .form(_, let parts): 2 + FormCutter.likeness(phrase, to: parts)
    case .either(let shapes): shapes.map { $0.likeness(to: phrase) }.max() ?? 0
    case .named(_, let shape): shape.likeness(to: phrase)
    case .name, .word: 1
    default: 0
    }
  }

  /// The items of a list whose items have this shape.
  func items(of phrase: Phrase, by mark: Mark) -> [Phrase] {
    guard mark == .comma else { return phrase.split(on: .semicolon) }
    let parts = phrase.split(on: .comma).reduce(into: [Phrase]()) { parts, part in
      // The comma of 1,000 parts nothing.
      if part.touchesDigit, let last = parts.last, last.utf8.last?.isDigit ?? false {
        parts[parts.count - 1] = phrase.cut(last.bytes.lowerBound..<part.bytes.upperBound)
      } else {
        parts.append(part)
      }
    }
    return self == .text ? parts : parts.flatMap(\.lastOfList)
  }
}

extension Phrase {
  /// The two sides of `and` or `or`, as the last of a list has it; anything else is one.
  fileprivate var lastOfList: [Phrase] {
    guard let (before, after) = split(at: "and") ?? split(at: "or") else { return [self] }
    return (before.isEmpty ? [] : [before]) + [after]
  }
}
