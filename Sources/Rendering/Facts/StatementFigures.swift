import Agreements
import Measuring
package import Quantities
package import Settlement

/// What a statement comes to, as far as another statement of the same period can be held against it.
package struct StatementFigures: Hashable, Sendable {
  /// What a level attained.
  package struct Level: Hashable, Sendable {
    /// The level.
    package let name: String

    /// What it attained, such as `95.00 %`.
    package let attained: String

    /// Whether the goal was reached, in the words of statements.
    package let verdict: String

    /// Names what a level attained.
    package init(name: String, attained: String, verdict: String) {
      self.name = name
      self.attained = attained
      self.verdict = verdict
    }
  }

  /// What is owed under a credit, whatever is not decided.
  package struct Owed: Hashable, Sendable {
    /// The credit.
    package let credit: String

    /// What is owed, or nil where that is not known.
    package let amount: Money?

    /// What may be owed at most, where that is more, or nil.
    package let atMost: Money?

    /// Names what is owed.
    package init(credit: String, amount: Money?, atMost: Money? = nil) {
      self.credit = credit
      self.amount = amount
      self.atMost = atMost
    }

    /// What is held until it is known, or nil when nothing is.
    var held: Money? {
      guard let amount, let atMost else { return nil }
      return Money(minorUnits: atMost.minorUnits - amount.minorUnits, amount.currency)
    }
  }

  /// The levels, in the order of the agreement.
  package let levels: [Level]

  /// The credits, in the order of the agreement.
  package let owed: [Owed]

  /// Gathers figures that were written down before.
  package init(levels: [Level], owed: [Owed]) {
    self.levels = levels
    self.owed = owed
  }

  /// The figures of a statement.
  package init(_ statement: Statement) {
    levels = statement.readings.map {
      Level(
        name: $0.level.name,
        attained: $0.attainedText(statement.agreement),
        verdict: $0.verdict.rawValue
      )
    }
    owed =
      statement.settlements.map {
        Owed(
          credit: $0.credit.name,
          amount: $0.payable,
          atMost: statement.greatest($0)?.payable
        )
      }
      + statement.workedSettlements.map { Owed(credit: $0.credit.name, amount: $0.payable) }
  }

  /// What is owed under a credit, or nil where nothing is said of it.
  func owed(_ credit: String) -> Owed? { owed.first { $0.credit == credit } }

  /// A level, or nil where nothing is said of it.
  func level(_ name: String) -> Level? { levels.first { $0.name == name } }
}
