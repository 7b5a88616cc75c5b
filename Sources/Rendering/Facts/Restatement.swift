import Diagnostics
import Quantities

/// What a statement says otherwise than the one it restates: a line a cause, which add up to the difference.
package struct Restatement: Sendable {
  /// One cause, and what the period came to before and after it.
  package struct Step: Sendable {
    /// The cause in words, such as `fact 7: resolved …`.
    package let cause: String

    /// What sort of cause it is: `fact`, `rows`, `cut-off` or `texts`.
    package let kind: String

    /// What the period came to with all causes before it and this one.
    package let after: StatementFigures

    /// Names a cause.
    package init(cause: String, kind: String, after: StatementFigures) {
      self.cause = cause
      self.kind = kind
      self.after = after
    }
  }

  /// The digest of the statement that is restated, which stays as it is.
  package let digest: String

  /// How that one stood: final, provisional or itself restated.
  package let state: String

  /// What it came to.
  package let first: StatementFigures

  /// The causes, in order.
  package let steps: [Step]

  /// Restates a statement.
  package init(digest: String, state: String, first: StatementFigures, steps: [Step]) {
    self.digest = digest
    self.state = state
    self.first = first
    self.steps = steps
  }

  /// What is owed under a credit before a cause, and after it.
  struct Change {
    let before: StatementFigures.Owed?
    let after: StatementFigures.Owed

    /// Nil when it is the same.
    init?(_ before: StatementFigures.Owed?, _ after: StatementFigures.Owed) {
      guard before?.amount != after.amount || before?.held != after.held else { return nil }
      self.before = before
      self.after = after
    }

    /// By how much more is owed, or nil where that is not known.
    var difference: Money? { Restatement.difference(before?.amount, after.amount) }

    /// By how much more is held, or nil when nothing is or was.
    var heldDifference: Money? {
      guard before?.held != nil || after.held != nil, let currency = after.amount?.currency else {
        return nil
      }
      let (was, now) = (before?.held?.minorUnits ?? 0, after.held?.minorUnits ?? 0)
      return Money(minorUnits: now - was, currency)
    }
  }

  /// What changed at a step: levels as they were and are, and by how much each credit moved.
  struct Delta {
    let step: Step
    let levels: [(before: StatementFigures.Level?, after: StatementFigures.Level)]
    let amounts: [Change]
  }

  /// What each cause changed; one that changed nothing has no line.
  var deltas: [Delta] {
    var before = first
    return steps.compactMap { step in
      defer { before = step.after }
      let levels = step.after.levels.compactMap { after in
        before.level(after.name) == after ? nil : (before.level(after.name), after)
      }
      let amounts = step.after.owed.compactMap { Change(before.owed($0.credit), $0) }
      guard !levels.isEmpty || !amounts.isEmpty else { return nil }
      return Delta(step: step, levels: levels, amounts: amounts)
    }
  }

  /// By how much each credit differs from the first statement, those that do not left out.
  var differences: [Change] {
    guard let last = steps.last?.after else { return [] }
    return last.owed.compactMap { Change(first.owed($0.credit), $0) }
  }
}

extension Restatement {
  /// The difference of two amounts, or nil where one is not known.
  static func difference(_ before: Money?, _ after: Money?) -> Money? {
    guard let after else { return nil }
    return Money(minorUnits: after.minorUnits - (before?.minorUnits ?? 0), after.currency)
  }

  /// The restatement as JSON.
  var json: JSONValue {
    .object([
      "digest": .string(digest),
      "state": .string(state),
      "deltas": .array(
        deltas.map { delta in
          .object([
            "cause": .string(delta.step.cause),
            "kind": .string(delta.step.kind),
            "levels": .array(
              delta.levels.map { before, after in
                .object([
                  "level": .string(after.name),
                  "was": .optional(before?.attained),
                  "now": .string(after.attained),
                  "verdict_was": .optional(before?.verdict),
                  "verdict": .string(after.verdict),
                ])
              }
            ),
            "amounts": .array(delta.amounts.map(\.json)),
          ])
        }
      ),
      "differences": .array(differences.map(\.json)),
    ])
  }
}

extension Restatement.Change {
  fileprivate var json: JSONValue {
    .object([
      "credit": .string(after.credit),
      "was": before?.amount?.json ?? .null,
      "now": after.amount?.json ?? .null,
      "difference": difference?.json ?? .null,
      "held_was": before?.held?.json ?? .null,
      "held": after.held?.json ?? .null,
    ])
  }
}
