import Agreements
import Quantities

extension LoadedAgreement {
  /// The same agreement and data, looked at from another instant.
  func asKnown(at cutOff: Instant) -> LoadedAgreement {
    copy(agreement, cutOff)
  }

  /// The same data under another agreement, which reads it alike.
  func under(_ agreement: Agreement) -> LoadedAgreement {
    copy(agreement, cutOff)
  }

  private func copy(_ agreement: Agreement, _ cutOff: Instant) -> LoadedAgreement {
    LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: provenance,
      threads: threads,
      figures: figures
    )
  }
}
