package import Agreements
package import Diagnostics
import Quantities

extension Rule {
  /// TST03: a period is left out among those that were signed.
  package static let unsignedPeriod = Rule(
    "TST03",
    .warning,
    "a period is left out among those that were signed",
    why:
      "What a closed period came to is to come out the same for good, and only where it was written down does anybody notice that it does not. When a period closes hangs on events that no text knows; but whoever signed a later one has closed it. Periods before the first that was signed and after the last are not asked for.",
    wrong: "`example as signed 2026-03` and `example as signed 2026-05`, and nothing of 2026-04",
    instead: "`example as signed 2026-04` with what its statement says",
    check: { unsigned(among: $0.agreement.examples) }
  )

  /// Finds the periods that are left out among those that examples say were signed.
  /// - Parameter examples: Those of a text, or of a text and the file beside it.
  /// - Returns: A finding for each stretch of them, at the example that comes after it.
  package static func unsigned(among examples: [WorkedExample]) -> [Diagnostic] {
    let signed = examples.compactMap { example in
      example.signed.map { (period: $0.period, range: example.citation.range) }
    }
    .sorted { $0.period < $1.period }
    return zip(signed, signed.dropFirst()).compactMap { earlier, later in
      let first = earlier.period.next
      guard first.length == later.period.length, first < later.period else { return nil }
      let isOne = first.next == later.period
      return unsignedPeriod.finding(
        "\(later.period) is signed, and \(isOne ? "\(first) before it is" : "those from \(first) on are") not",
        at: Phrase(later.range),
        notes: [.init("the last one signed before", at: earlier.range)],
        remedy: "add `example as signed \(first)` with what its statement says"
      )
    }
  }
}
