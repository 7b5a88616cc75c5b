import Agreements
import Measuring
import Quantities

/// What a reading with bounds comes to, step by step.
enum BoundReason {
  static func steps(
    _ reading: LevelReading,
    _ bounds: ReadingBounds,
    _ agreement: Agreement
  ) -> [String] {
    guard bounds.ends.contains(where: { $0.below > 0 }) else {
      return ["there is no saying what it attained: \(reading.verdict.rawValue)"]
    }
    return [
      "at least " + step(bounds.least, reading, agreement),
      "at most " + step(bounds.most, reading, agreement),
      "between the two: \(reading.verdict.rawValue)",
    ]
  }

  private static func step(
    _ end: ReadingBounds.End,
    _ reading: LevelReading,
    _ agreement: Agreement
  ) -> String {
    guard let attained = end.attained, let text = end.text(reading.level, agreement) else {
      return "nothing to count: \(end.verdict.rawValue)"
    }
    let figures = reading.fraction(end.above, end.below)
    let equation = reading.level.unit == .share ? "\(figures) = \(attained) = \(text)" : figures
    guard let goal = reading.level.goal else { return equation }
    let isMet = goal.isMet(by: attained)
    let sign = goal.isAtLeast ? (isMet ? ">=" : "<") : (isMet ? "<=" : ">")
    let why = end.isForgiven ? ", too few to count against it" : ""
    return "\(equation) \(sign) \(goal.text)\(why): \(end.verdict.rawValue)"
  }
}
