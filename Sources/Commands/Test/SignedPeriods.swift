import Agreements
import ArgumentParser
import Diagnostics
import Quantities
import Rehearsal
import Rendering
import ServiceHours

/// Holds the statements of closed periods against what was signed.
struct SignedPeriods {
  private let amended: AmendedAgreement

  /// Prepares to settle periods again.
  init(_ amended: AmendedAgreement) { self.amended = amended }

  /// What comes out otherwise than it was signed, or nil when the period is settled in parts.
  /// - Throws: `ValidationError` when the period is none of the agreement's.
  func differences(from example: WorkedExample) throws -> [SignedDifference] {
    guard let signed = example.signed else { return [] }
    let parts = try known(at: signed).statements(of: signed.period)
    guard parts.count == 1 else {
      throw ValidationError(
        "\(signed.period) is settled in \(parts.count) parts, and an example speaks of one statement"
      )
    }
    let report = StatementReport(parts[0].statement, provenance: parts[0].provenance) {
      FileDigest.text(of: Array($0.utf8))
    }
    return SignedStatement(parts[0].statement, digest: report.digest).differences(from: example)
  }

  // The data as it was looked at then, where the example says when.
  private func known(at signed: SignedPeriod) -> AmendedAgreement {
    guard let civil = signed.knownAt else { return amended }
    return AmendedAgreement(
      amended.versions,
      amended.texts.map(\.log),
      figures: amended.texts[0].figures,
      cutOff: amended.texts[0].agreement.zone.instant(of: civil),
      threads: amended.texts[0].threads
    )
  }
}
