import Agreements

/// A name in a formula, with what it is the name of.
package struct FormulaName: Sendable {
  /// What a name stands for.
  package enum Sort: Sendable {
    /// A value: a line, a definition, a series, or what a level or a credit brings.
    case value

    /// The answers of a table, `tiers.price`.
    case answer

    /// A level.
    case level
  }

  /// What it stands for.
  package let sort: Sort

  /// The name; of a value it may be a number or an amount as well.
  package let phrase: Phrase

  /// The names in a formula, or nil when the phrase cannot be read as one.
  ///
  /// Words such as `days` belong to formulas and may be names too, so only reading tells which they are.
  package static func all(in phrase: Phrase) -> [FormulaName]? {
    (try? FormulaParser.formula(phrase))?.names
  }
}

extension FormulaSyntax {
  /// The names in it, as they are written.
  fileprivate var names: [FormulaName] {
    switch self {
    case .words(let phrase): [FormulaName(sort: .value, phrase: phrase)]
    case .period: []
    case .join(_, let left, let right), .days(let left, let right, _): left.names + right.names
    case .staged(let inner, let stage, _): inner.names + stage.names
    case .combined(_, let parts, _): parts.flatMap(\.names)
    case .choice(let test, let first, let second, _): first.names + test.names + second.names
    case .answer(let table, let level):
      [FormulaName(sort: .answer, phrase: table), FormulaName(sort: .level, phrase: level)]
    case .slices(let quantity, let table, _, _), .lines(let table, let quantity, _):
      quantity.names + [FormulaName(sort: .answer, phrase: table)]
    case .periods(_, let inner, _): inner.names
    case .count(let test, _), .streak(let test, _): test.names
    }
  }
}

extension FormulaSyntax.Stage {
  fileprivate var names: [FormulaName] {
    switch self {
    case .atMost(let other), .atLeast(let other), .otherwise(let other): other.names
    case .onlyIf(let test): test.names
    case .rounded, .whole: []
    }
  }
}

extension FormulaSyntax.Test {
  fileprivate var names: [FormulaName] {
    switch self {
    case .compare(let left, _, let right, _): left.names + right.names
    case .level(let level, _): [FormulaName(sort: .level, phrase: level)]
    case .not(let inner): inner.names
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    }
  }
}
