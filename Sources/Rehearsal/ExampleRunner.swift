package import Agreements
import Measuring
import Quantities
import ServiceHours
import Settlement

/// Runs the worked examples of an agreement and says what did not come out.
///
/// Clocks are read at the last instant given; levels over the whole period of the first.
package struct ExampleRunner {
  private let agreement: Agreement

  /// Prepares to run the examples of an agreement.
  package init(_ agreement: Agreement) { self.agreement = agreement }

  /// Runs every example that gives its own facts, in the order of the text.
  package func run() -> [ExampleResult] {
    agreement.examples.filter { $0.signed == nil }.map { run($0) }
  }

  /// Runs one example.
  package func run(_ example: WorkedExample) -> ExampleResult {
    let scene = ExampleScene(agreement, example)
    var notices = scene.notices[...]
    let claims = example.expected.map { expectation in
      if case .received(let civil, let hasTime) = expectation.claim {
        return received(
          expectation,
          DeemedReceipt.Moment(civil, hasTime: hasTime),
          notices.popFirst()
        )
      }
      return ClaimResult(expectation: expectation, found: scene.difference(from: expectation))
    }
    return ExampleResult(example: example, claims: claims)
  }

  private func received(
    _ expectation: Expectation,
    _ wanted: DeemedReceipt.Moment,
    _ notice: ExampleScene.Notice?
  ) -> ClaimResult {
    guard let notice else {
      return ClaimResult(expectation: expectation, found: "no notice is given for it")
    }
    let found = DeemedReceipt.received(under: agreement, by: notice.channel, sent: notice.sent)
    guard let found else {
      return ClaimResult(expectation: expectation, found: "no row of the table speaks of it")
    }
    return ClaimResult(expectation: expectation, found: found == wanted ? nil : found.words)
  }
}

extension DeemedReceipt.Moment {
  fileprivate var words: String { "received " + (hasTime ? "\(civil)" : "\(civil.date)") }
}
