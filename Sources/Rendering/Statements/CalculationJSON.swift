import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

extension CalculationResult {
  /// The calculation as JSON.
  func json(_ agreement: Agreement) -> JSONValue {
    .object([
      "id": .string(calculation.name),
      "cites": calculation.citation.json,
      "lines": .array(lines.map { $0.json(agreement) }),
    ])
  }
}

extension CalculationResult.Line {
  /// Its name in a statement, such as `shortfall-credit.steps`.
  var id: String { formula.citation.term }

  /// The line as JSON.
  func json(_ agreement: Agreement) -> JSONValue {
    .object(
      worked.members(agreement).merging([
        "id": .string(id), "name": .string(formula.name), "cites": formula.citation.json,
      ]) { first, _ in first }
    )
  }
}

extension WorkedSettlement {
  /// The settlement as JSON.
  func json(_ agreement: Agreement) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string("\(credit.name).payable"),
      "credit": .string(credit.name),
      "by": .optional(credit.owedBy?.party),
      "cites": credit.citation.json,
      "amount": .object(amount.members(agreement)),
      "cap": cap.map { cap in
        .object(
          cap.members(agreement).merging(["reached": reachesCap.map { .bool($0) } ?? .null]) {
            first,
            _ in first
          }
        )
      } ?? .null,
      "exact": (try? exact.get()).map { .string($0.description) } ?? .null,
      "rounding": .optional(agreement.money?.rounding.rawValue),
      "payable": payable?.json ?? .null,
    ]
    if !late.isEmpty { members["late"] = .array(late.map(\.json)) }
    return .object(members)
  }
}

extension LateAddition {
  /// The addition as JSON.
  var json: JSONValue {
    .object(["duty": .string(duty), "for": .optional(label), "cites": citation.json])
  }
}

extension Worked {
  /// The value as members of a JSON object: exact, in words, and what it was made of.
  func members(_ agreement: Agreement) -> [String: JSONValue] {
    let text = ValueText(agreement)
    var reason: JSONValue = .null
    if case .failure(let unknown) = value { reason = .string(unknown.reason) }
    return [
      "exact": known.map { .string($0.description) } ?? .null,
      "text": .string(text.text(value, dimension)),
      "unknown": reason,
      "inputs": .array(
        inputs.map { input in
          .object([
            "name": .string(input.name),
            "exact": (try? input.value.get()).map { .string($0.description) } ?? .null,
            "text": .string(text.text(input.value, input.dimension)),
          ])
        }
      ),
      "steps": .array(
        steps.map { step in
          .object([
            "words": .string(step.words), "exact": .string(step.value.description),
            "text": .string(text.text(step.value, step.dimension)),
            "row": .optional(step.citation?.term),
          ])
        }
      ),
    ]
  }
}
