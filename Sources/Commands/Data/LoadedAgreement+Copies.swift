import Agreements
import Quantities
import Rendering

extension LoadedAgreement {
  /// The same agreement and data, looked at from another instant.
  func asKnown(at cutOff: Instant) -> LoadedAgreement {
    copy(agreement, cutOff, provenance)
  }

  /// The same data under another agreement, which reads it alike.
  func under(_ agreement: Agreement) -> LoadedAgreement {
    copy(agreement, cutOff, provenance)
  }

  /// The same, resting on amendments too.
  func resting(on amendments: [Amendment]) -> LoadedAgreement {
    copy(agreement, cutOff, provenance.resting(on: amendments, hash: FileDigest.text))
  }

  private func copy(
    _ agreement: Agreement,
    _ cutOff: Instant,
    _ provenance: Provenance
  ) -> LoadedAgreement {
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
