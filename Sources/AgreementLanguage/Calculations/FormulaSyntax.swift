import Agreements

/// A formula as it is written: its parts with their places, names not yet looked up.
indirect enum FormulaSyntax {
  /// A value or a name.
  case words(Phrase)

  /// The number of days of the period, or its length.
  case period(isLength: Bool, unit: Phrase, Phrase)

  /// Two values with a sign between them.
  case join(Expression.Sign, FormulaSyntax, FormulaSyntax)

  /// A value that a stage acts on.
  case staged(FormulaSyntax, Stage, Phrase)

  /// One value made of several.
  case combined(Expression.Combination, [FormulaSyntax], Phrase)

  /// One value or another.
  case choice(Test, FormulaSyntax, FormulaSyntax, Phrase)

  /// What a table answers for a level.
  case answer(Phrase, level: Phrase)

  /// What the slices of a table make of a quantity.
  case slices(FormulaSyntax, table: Phrase, areEntered: Bool, Phrase)

  /// What straight lines between the points of a table make of a value.
  case lines(table: Phrase, FormulaSyntax, Phrase)

  /// Days between two dates.
  case days(FormulaSyntax, FormulaSyntax, Phrase)

  /// One value made of those of several periods.
  case periods(PeriodCombination, FormulaSyntax, Window)

  /// Of how many periods a test holds.
  case count(Test, Window)

  /// In how many periods running a test holds.
  case streak(Test, Phrase)

  /// What acts on a value.
  enum Stage {
    case atMost(FormulaSyntax)
    case atLeast(FormulaSyntax)
    case rounded(rule: Phrase, to: Phrase)
    case whole(areStartedCounted: Bool)
    case onlyIf(Test)
    case otherwise(FormulaSyntax)
  }

  /// A test of values.
  indirect enum Test {
    case compare(FormulaSyntax, FigureTest.Comparison, FormulaSyntax, Phrase)
    case level(Phrase, isMet: Bool)
    case not(Test)
    case all([Test])
    case any([Test])
  }

  /// Which periods are looked at, and the word for one of them with its place.
  struct Window {
    let window: PeriodWindow
    let unit: Phrase?
    let words: Phrase
  }

  /// Where it stands; the place of what is joined is from the first part to the last.
  var phrase: Phrase {
    switch self {
    case .words(let phrase), .period(_, _, let phrase), .staged(_, _, let phrase),
      .combined(_, _, let phrase), .choice(_, _, _, let phrase), .slices(_, _, _, let phrase),
      .lines(_, _, let phrase), .days(_, _, let phrase), .streak(_, let phrase):
      phrase
    case .join(_, let left, let right): left.phrase.through(right.phrase)
    case .answer(let table, let level): table.through(level)
    case .periods(_, let inner, let window): inner.phrase.through(window.words)
    case .count(let test, let window): (window.unit ?? test.phrase).through(test.phrase)
    }
  }
}

extension FormulaSyntax.Test {
  /// Where it stands.
  var phrase: Phrase {
    switch self {
    case .compare(_, _, _, let phrase), .level(let phrase, _): phrase
    case .not(let inner): inner.phrase
    case .all(let parts), .any(let parts): parts[0].phrase.through(parts[parts.count - 1].phrase)
    }
  }
}

extension Phrase {
  /// Everything from this phrase to the end of another.
  func through(_ other: Phrase) -> Phrase {
    cut(
      min(bytes.lowerBound, other.bytes.lowerBound)..<max(bytes.upperBound, other.bytes.upperBound)
    )
  }
}
