import Agreements
import Quantities

/// Reads a formula: sums of products of values, with what limits and rounds them after commas.
///
/// It looks up no names; a word that no formula has ends what is read, with a complaint at its place.
struct FormulaParser {
  /// What could not be read, and what was expected there.
  struct Failure: Error {
    let phrase: Phrase
    let wanted: String
  }

  private let tokens: [FormulaToken]
  private var next = 0
  private var depth = 0
  private var testsOpening: [Int: Bool] = [:]
  private let whole: Phrase

  private init(_ phrase: Phrase) {
    tokens = FormulaToken.all(in: phrase)
    whole = phrase
  }

  /// Reads a phrase as a formula.
  static func formula(_ phrase: Phrase) throws(Failure) -> FormulaSyntax {
    var parser = FormulaParser(phrase)
    // What follows from one word to the next is gone through by calls, and they have an end.
    if parser.tokens.count > 200 {
      let wanted = "the end of the formula: 200 words are enough, and parts of it can be lines"
      throw Failure(phrase: parser.tokens[200].phrase, wanted: wanted)
    }
    let formula = try parser.formula()
    try parser.end("the end of the formula, or a comma and what limits or rounds it")
    return formula
  }

  // MARK: Tokens

  private var token: FormulaToken? { tokens.indices.contains(next) ? tokens[next] : nil }

  private var here: Phrase {
    token?.phrase ?? whole.cut(whole.bytes.upperBound..<whole.bytes.upperBound)
  }

  /// True when the next words are these.
  private func sees(_ words: String, from offset: Int = 0) -> Bool {
    var place = next + offset
    for word in words.split(separator: " ") {
      guard tokens.indices.contains(place), tokens[place].sort == .word, tokens[place].text == word
      else { return false }
      place += 1
    }
    return true
  }

  /// Reads the words when they are the next ones.
  private mutating func take(_ words: String) -> Bool {
    guard sees(words) else { return false }
    next += words.split(separator: " ").count
    return true
  }

  private mutating func take(_ sort: FormulaToken.Sort) -> Bool {
    guard token?.sort == sort else { return false }
    next += 1
    return true
  }

  private mutating func need(_ words: String) throws(Failure) {
    if !take(words) { throw Failure(phrase: here, wanted: "`\(words)`") }
  }

  private func end(_ wanted: String) throws(Failure) {
    if token != nil { throw Failure(phrase: here, wanted: wanted) }
  }

  private func phrase(from start: Int) -> Phrase {
    tokens[start].phrase.through(tokens[max(start, next - 1)].phrase)
  }

  // A text may nest what it likes, and the stack is not without end.
  private mutating func deeper<Read>(_ read: (inout FormulaParser) throws(Failure) -> Read)
    throws(Failure) -> Read
  {
    guard depth < 40 else {
      throw Failure(phrase: here, wanted: "fewer parentheses inside one another")
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  // MARK: Formulas

  private mutating func formula() throws(Failure) -> FormulaSyntax {
    try deeper { (parser) throws(Failure) in
      let start = parser.next
      var formula = try parser.choice()
      while parser.token?.sort == .comma, parser.seesStage(after: 1) {
        parser.next += 1
        let stage = try parser.stage()
        formula = .staged(formula, stage, parser.phrase(from: start))
      }
      return formula
    }
  }

  private mutating func choice() throws(Failure) -> FormulaSyntax {
    let start = next
    let first = try sum()
    guard take("if") else { return first }
    let test = try test()
    _ = take(.comma)
    try need("else")
    let second = try deeper { (parser) throws(Failure) in try parser.choice() }
    return .choice(test, first, second, phrase(from: start))
  }

  private func seesStage(after offset: Int) -> Bool {
    FormulaWords.stages.contains { sees($0, from: offset) }
  }

  private mutating func stage() throws(Failure) -> FormulaSyntax.Stage {
    if take("at most") { return .atMost(try sum()) }
    if take("at least") { return .atLeast(try sum()) }
    if take("only if") { return .onlyIf(try test()) }
    if take("full ones only") { return .whole(areStartedCounted: false) }
    if take("each started one counts") { return .whole(areStartedCounted: true) }
    if take("or") {
      let other = try sum()
      try need("where not known")
      return .otherwise(other)
    }
    try need("rounded")
    let rule = here
    next += token == nil ? 0 : 1
    try need("to")
    return .rounded(rule: rule, to: try operand())
  }

  private mutating func sum() throws(Failure) -> FormulaSyntax {
    var left = try product()
    while true {
      if take("+") || take("plus") {
        left = .join(.plus, left, try product())
      } else if take("-") || take("less") {
        left = .join(.minus, left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(Failure) -> FormulaSyntax {
    var left = try value()
    while true {
      if take("x") || take("times") {
        left = .join(.times, left, try value())
      } else if take("/") {
        left = .join(.over, left, try value())
      } else if sees("of"), let window = periodBefore(after: 1) {
        next += window.count
        left = .periods(.only, left, window.window)
      } else if sees("of") {
        left = try portion(left)
      } else {
        return left
      }
    }
  }

  // `5 of charges` is neither a share of them nor five times as much, until it says which.
  private mutating func portion(_ left: FormulaSyntax) throws(Failure) -> FormulaSyntax {
    if case .words(let phrase) = left, Written.constant(phrase)?.dimension == .number {
      throw Failure(phrase: phrase, wanted: "a share such as `5 %` before `of`")
    }
    next += 1
    return .join(.of, left, try value())
  }

  // MARK: Values

  private mutating func value() throws(Failure) -> FormulaSyntax {
    let start = next
    if token?.sort == .opening { return try parenthesis() }
    if let combination = combination() { return try combined(combination, start) }
    if sees("each slice") { return try slices(start) }
    if take("straight lines through") {
      let table = try operand()
      try need("at")
      let point = try value()
      return .lines(table: table, point, phrase(from: start))
    }
    if take("days from") {
      let first = try value()
      try need("to")
      return .days(first, try value(), phrase(from: start))
    }
    for length in ["days", "length"] where sees("\(length) of the") {
      guard let unit = periodWord(at: 3) else { continue }
      next += 4
      return .period(isLength: length == "length", unit: unit, phrase(from: start))
    }
    if let unit = periodWord(at: 0), sees("running with", from: 1) || sees("of", from: 1) {
      return try counted(unit, start)
    }
    let words = try operand()
    if take("for") { return .answer(words, level: try operand()) }
    return .words(words)
  }

  private mutating func parenthesis() throws(Failure) -> FormulaSyntax {
    next += 1
    let inner = try formula()
    guard take(.closing) else { throw Failure(phrase: here, wanted: "`)`") }
    return inner
  }

  private mutating func combination() -> Expression.Combination? {
    for (words, combination) in FormulaWords.combinations where take(words) { return combination }
    return nil
  }

  private mutating func combined(_ combination: Expression.Combination, _ start: Int)
    throws(Failure) -> FormulaSyntax
  {
    var parts = [try sum()]
    if take("over") {
      return .periods(.combined(combination), parts[0], try window())
    }
    while true {
      if take("and") {
        parts.append(try sum())
      } else if token?.sort == .comma, !seesStage(after: 1), !sees("else", from: 1) {
        next += 1
        parts.append(try sum())
      } else {
        break
      }
    }
    if parts.count == 1 {
      throw Failure(phrase: here, wanted: "`and` with another value, or `over` with some periods")
    }
    return .combined(combination, parts, phrase(from: start))
  }

  private mutating func slices(_ start: Int) throws(Failure) -> FormulaSyntax {
    next += 2
    let areEntered = take("entered by")
    if !areEntered { try need("of") }
    let quantity = try value()
    try need("at")
    return .slices(
      quantity,
      table: try operand(),
      areEntered: areEntered,
      phrase(from: start)
    )
  }

  /// The words of a value or of a name.
  private mutating func operand() throws(Failure) -> Phrase {
    let start = next
    while let token, token.sort == .word, !FormulaWords.reserved.contains(token.text) { next += 1 }
    guard next > start else { throw Failure(phrase: here, wanted: "a value or a name") }
    return phrase(from: start)
  }

  // MARK: Periods

  private func periodWord(at offset: Int) -> Phrase? {
    let place = next + offset
    guard tokens.indices.contains(place), FormulaWords.periods.contains(tokens[place].text)
    else { return nil }
    return tokens[place].phrase
  }

  // `of the month before`
  private func periodBefore(after offset: Int) -> (window: FormulaSyntax.Window, count: Int)? {
    guard sees("the", from: offset), let unit = periodWord(at: offset + 1),
      sees("before", from: offset + 2)
    else { return nil }
    let words = unit.through(tokens[next + offset + 2].phrase)
    return (FormulaSyntax.Window(window: .before(1), unit: unit, words: words), offset + 3)
  }

  /// Reads `the last 3 months`, `the 3 months before`, `this contract year` and their like.
  private mutating func window() throws(Failure) -> FormulaSyntax.Window {
    let (start, first) = (here, next)
    let spoken: [(String, PeriodWindow)] = [
      ("this contract year", .contractYear), ("this calendar year", .calendarYear),
      ("the term so far", .term),
    ]
    for (words, window) in spoken where take(words) {
      return .init(window: window, unit: nil, words: phrase(from: first))
    }
    try need("the")
    let isLast = take("last")
    if let count = token.flatMap({ Written.count($0.phrase) }), (1...1200).contains(count),
      let unit = periodWord(at: 1)
    {
      next += 2
      if isLast {
        return .init(window: .last(Int(count)), unit: unit, words: phrase(from: first))
      }
      try need("before")
      return .init(window: .before(Int(count)), unit: unit, words: phrase(from: first))
    }
    throw Failure(
      phrase: start,
      wanted: "`the last 3 months`, `the 3 months before`, `this contract year`, "
        + "`this calendar year` or `the term so far`"
    )
  }

  /// Reads `months running with …` and `months of the last 6 months with …`.
  private mutating func counted(_ unit: Phrase, _ start: Int) throws(Failure) -> FormulaSyntax {
    next += 1
    if take("running with") { return .streak(try test(), unit) }
    try need("of")
    let window = try window()
    try need("with")
    return .count(
      try test(),
      FormulaSyntax.Window(window: window.window, unit: window.unit ?? unit, words: window.words)
    )
  }

  // MARK: Tests

  private mutating func test() throws(Failure) -> FormulaSyntax.Test {
    try deeper { (parser) throws(Failure) in
      var parts = [try parser.single()]
      var word: String?
      while parser.sees("and") || parser.sees("or") {
        // `, or … where not known` is a stage, and comes after a comma.
        let joining = parser.sees("and") ? "and" : "or"
        if let word, word != joining {
          throw Failure(phrase: parser.here, wanted: "parentheses where `and` and `or` meet")
        }
        word = joining
        parser.next += 1
        parts.append(try parser.single())
      }
      return parts.count == 1 ? parts[0] : word == "and" ? .all(parts) : .any(parts)
    }
  }

  private mutating func single() throws(Failure) -> FormulaSyntax.Test {
    if take("not") {
      return .not(try deeper { (parser) throws(Failure) in try parser.single() })
    }
    if token?.sort == .opening, opensTest() {
      next += 1
      let inner = try test()
      guard take(.closing) else { throw Failure(phrase: here, wanted: "`)`") }
      return inner
    }
    let start = next
    let left = try sum()
    if case .words(let level) = left {
      if take("met") { return .level(level, isMet: true) }
      if take("missed") { return .level(level, isMet: false) }
    }
    guard let token, token.sort == .comparison,
      let comparison = FigureTest.Comparison(rawValue: token.text)
    else {
      throw Failure(phrase: here, wanted: "`>=`, `<=`, `>`, `<`, `=`, `met` or `missed`")
    }
    next += 1
    return .compare(left, comparison, try sum(), phrase(from: start))
  }

  /// True when the parenthesis that opens here holds a test, and not a value that is compared.
  ///
  /// It is found out by reading, and once for each place: a text that nests them reads no longer for that.
  private mutating func opensTest() -> Bool {
    if let known = testsOpening[next] { return known }
    var trial = self
    trial.next += 1
    let isRead = (try? trial.test()) != nil && trial.take(.closing)
    testsOpening.merge(trial.testsOpening) { known, _ in known }
    let goesOn = trial.token.map { token in
      token.sort == .comparison || ["+", "-", "x", "/", "of", "met", "missed"].contains(token.text)
    }
    let isTest = isRead && !(goesOn ?? false)
    testsOpening[next] = isTest
    return isTest
  }
}
