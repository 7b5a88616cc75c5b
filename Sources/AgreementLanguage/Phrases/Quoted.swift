import Agreements
import Quantities
import ServiceHours

/// A value that prose may quote.
enum Quoted {
  /// A value with a form of its own.
  case literal(Literal)

  /// A part of a day.
  case window(Window)

  /// A week of hours.
  case week(WeeklyHours)

  /// Reads a whole phrase as a value, or gives nil.
  init?(_ phrase: Phrase) {
    if let window = Written.window(phrase) {
      self = .window(window)
    } else if let literal = Written.literal(phrase) {
      self = .literal(literal)
    } else if Written.looksLikeHours(phrase), let week = try? WeeklyHours(parsing: phrase.text) {
      self = .week(week)
    } else {
      return nil
    }
  }

  /// True for a number without a unit, which prose is full of.
  var isBareNumber: Bool { if case .literal(.count) = self { true } else { false } }

  /// True for a value with the words that say what it is of or per.
  var hasBase: Bool {
    switch self {
    case .literal(.percent(_, .some)), .literal(.money(_, .some)): return true
    case .literal(.span(let span)):
      if case .workingDays(.some) = span.unit { return true }
      return false
    default: return false
    }
  }

  /// True when both are of one type.
  func isLike(_ other: Quoted) -> Bool {
    switch (self, other) {
    case (.window, .window), (.week, .week): true
    case (.literal(let left), .literal(let right)):
      TypeWords.noun(of: left) == TypeWords.noun(of: right)
    default: false
    }
  }

  /// True when both are one value; a quotation may leave out what a share or a length is of.
  func equals(_ other: Quoted) -> Bool {
    switch (self, other) {
    case (.window(let left), .window(let right)): return left == right
    case (.week(let left), .week(let right)): return left == right
    case (.literal(.percent(let left, _)), .literal(.percent(let right, _))): return left == right
    case (.literal(.money(let left, _)), .literal(.money(let right, _))): return left == right
    case (.literal(.span(let left)), .literal(.span(let right))):
      if let first = left.exact, let second = right.exact { return first == second }
      return left.count == right.count && left.unit.isSame(as: right.unit)
    case (.literal(let left), .literal(let right)): return left == right
    default: return false
    }
  }
}

extension SpanLiteral.Unit {
  /// True for one unit, whichever hours working days are of.
  fileprivate func isSame(as other: SpanLiteral.Unit) -> Bool {
    switch (self, other) {
    case (.workingDays, .workingDays): true
    default: self == other
    }
  }
}
