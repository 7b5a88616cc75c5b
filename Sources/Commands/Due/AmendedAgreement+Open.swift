import Agreements
import Measuring
import Revisions

extension AmendedAgreement {
  /// Every open clock under the text that binds its subject, by when it falls due, with what will count it.
  /// - Throws: `ValidationError` when the levels of a text cannot count what another binds.
  func openClocks() throws -> [OpenUnderText] {
    let bound = try binding.map { try openClocks(bound: $0) } ?? []
    return (bound + openClocksByPeriod()).sorted { $0.clock.isDue(before: $1.clock) }
  }

  private func openClocks(bound binding: SubjectBinding) throws -> [OpenUnderText] {
    try texts.indices.flatMap { place in
      let bound = binding.subjects(of: place, withOthers: false)
      let open = texts[place].measurer(for: [], bound: bound).openClocks()
      let countings = try CountingFinder(versions: versions).find { by, part in
        if by == place, part == nil { return open }
        let governing = part.map(texts[by].agreement.cut) ?? texts[by].agreement
        guard var agreement = texts[place].agreement.measured(for: governing) else {
          if counts(open, under: by) { throw cannotCount(place, by: by) }
          return []
        }
        agreement.inForce = governing.inForce
        return texts[place].under(agreement).measurer(for: [], bound: bound).openClocks()
      }
      return open.map {
        OpenUnderText(clock: $0, text: place, countings: countings[OpenUnderText.Key($0)] ?? [])
      }
    }
  }

  // True when a period counts one of the clocks that a text governs.
  private func counts(_ open: [OpenClock], under place: Int) -> Bool {
    open.contains { clock in
      clock.placements.contains { placement in
        versions.parts(of: placement.period).contains { $0.text == place }
      }
    }
  }

  // Where no amendment reaches subjects, a clock runs under the text of the first period that counts it; one
  // that no period counts, under the text of the cut-off.
  private func openClocksByPeriod() -> [OpenUnderText] {
    let open = texts.indices.map { openClocks(unbound: $0, texts[$0].agreement) }
    let countings = CountingFinder(versions: versions).find { by, part in
      part.map { openClocks(unbound: by, texts[by].agreement.cut(to: $0)) } ?? open[by]
    }
    let today = textToday
    return texts.indices.flatMap { place in
      open[place].compactMap { clock in
        let counted = countings[OpenUnderText.Key(clock)] ?? []
        guard (counted.first?.part.text ?? today) == place else { return nil }
        return OpenUnderText(clock: clock, text: place, countings: counted)
      }
    }
  }

  // The open clocks of subjects that no text binds.
  private func openClocks(unbound place: Int, _ agreement: Agreement) -> [OpenClock] {
    let text = texts[place].under(agreement)
    let bound = binding?.others(of: place)
    return (bound.map { text.measurer(for: [], bound: $0) } ?? text.measurer(for: [])).openClocks()
  }
}
