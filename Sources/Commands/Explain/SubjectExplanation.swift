import Agreements
import Measuring
import Rendering

/// Why the clocks of one subject stand as they do.
struct SubjectExplanation {
  private let subject: String
  private let text: LoadedAgreement
  private let measurer: Measurer
  private let told: ToldFacts?

  /// Prepares to explain.
  /// - Parameters:
  ///   - subject: The subject's name.
  ///   - text: The text that binds it, with the rows and the facts that count.
  ///   - measurer: A measurer of that text.
  ///   - told: What was told of it beside the rows, or nil where nobody asked.
  init(_ subject: String, _ text: LoadedAgreement, _ measurer: Measurer, _ told: ToldFacts?) {
    self.subject = subject
    self.text = text
    self.measurer = measurer
    self.told = told
  }

  /// The explanations of its clocks, or of one of them; none where the data does not know it.
  func clocks(_ name: String?) -> [ClockExplanation] {
    let known = text.agreement.records.indices.compactMap {
      measurer.evidence(subject: subject, record: $0)
    }
    return known.flatMap { evidence in
      evidence.clocks.filter { name == nil || $0.clock.name == name }.map {
        ClockExplanation(
          $0,
          of: evidence,
          plan: measurer.plan,
          log: text.log,
          cutOff: text.cutOff,
          provenance: text.provenance,
          facts: told
        )
      }
    }
  }
}
