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
    var receipts = scene.duties.receipts[...]
    let claims = example.expected.enumerated().map { place, expectation in
      switch expectation.claim {
      case .received(let civil, let hasTime):
        let wanted = DeemedReceipt.Moment(civil, hasTime: hasTime)
        return received(expectation, wanted, receipts.popFirst())
      case .notReceived: return received(expectation, nil, receipts.popFirst())
      case .duty(let wanted):
        return ClaimResult(
          expectation: expectation,
          found: scene.duties.difference(from: wanted, at: place)
        )
      default: break
      }
      return ClaimResult(expectation: expectation, found: scene.difference(from: expectation))
    }
    return ExampleResult(example: example, claims: claims)
  }

  /// Holds a moment, or nil for no receipt, against a notice.
  private func received(
    _ expectation: Expectation,
    _ wanted: DeemedReceipt.Moment?,
    _ receipt: DeemedReceipt?
  ) -> ClaimResult {
    func found(_ words: String?) -> ClaimResult {
      ClaimResult(expectation: expectation, found: words)
    }
    guard let receipt else { return found("no notice is given for it") }
    guard receipt.row != nil else { return found("no row of the table speaks of it") }
    guard let moment = receipt.moment else {
      let reason = receipt.rebuttal.map { ", because of \($0)" } ?? ""
      return found(wanted == nil ? nil : "not received" + reason)
    }
    guard let wanted else { return found(moment.words) }
    // A date alone says nothing of the time.
    let holds = wanted.hasTime ? moment == wanted : moment.civil.date == wanted.civil.date
    return found(holds ? nil : moment.words)
  }
}

extension DeemedReceipt.Moment {
  fileprivate var words: String { "received " + (hasTime ? "\(civil)" : "\(civil.date)") }
}
