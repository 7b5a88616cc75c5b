import Agreements
import Measuring
import Quantities
import Revisions

extension AmendedAgreement {
  /// The same texts over other data.
  init(_ texts: [LoadedAgreement], like other: AmendedAgreement) {
    self.texts = texts
    versions = other.versions
    binding = other.versions.event.map { SubjectBinding(texts, other.versions, $0) }
  }

  /// The readings of the periods that a part looks back on, and its own as the last.
  /// - Throws: What measuring throws.
  func periods(of part: PeriodPartPlace, wantsLists: Bool) throws -> [Measurement.Period] {
    let own = try measure(part.part, wantsLists: wantsLists).periods
    guard !part.earlier.isEmpty else { return own }
    return try measure(part.earlier, by: part.part.text).periods + own
  }
}
