import Diagnostics
import Quantities

/// Takes out the findings that a text allows, and says which waivers are over or needed by nothing.
enum Waivers {
  /// Applies the waivers of a text.
  /// - Parameters:
  ///   - findings: What was found.
  ///   - document: The text.
  ///   - today: The day it is checked on, or nil when no waiver is to be over.
  /// - Returns: What is still to be told, and what is allowed with its reasons.
  static func apply(
    _ findings: [Diagnostic],
    _ document: Document,
    on today: CivilDate?
  ) -> (told: [Diagnostic], waived: [WaivedFinding]) {
    let reader = WaiverReader(document)
    if reader.waivers.isEmpty { return (findings + reader.findings.all, []) }
    let valid = reader.waivers.filter { waiver in
      today.map { $0 <= waiver.until } ?? true
    }
    var told: [Diagnostic] = []
    var waived: [WaivedFinding] = []
    for finding in findings {
      if let waiver = valid.first(where: { $0.allows(finding) }) {
        waived.append(
          WaivedFinding(finding: finding, reason: waiver.reason, until: waiver.until)
        )
      } else {
        told.append(finding)
      }
    }
    let stale = reader.waivers.compactMap { finding(on: $0, findings, today) }
    return (told + reader.findings.all + stale, waived)
  }

  private static func finding(
    _ waiver: Waiver,
    _ message: String,
    _ remedy: String
  ) -> Diagnostic {
    Rule.staleWaiver.finding(message, at: waiver.phrase, remedy: remedy)
  }

  private static func finding(
    on waiver: Waiver,
    _ findings: [Diagnostic],
    _ today: CivilDate?
  ) -> Diagnostic? {
    if let today, today > waiver.until {
      return finding(
        waiver,
        "this allowance ended on \(waiver.until)",
        "mend what it allowed, or agree on a later day"
      )
    }
    let unneeded = waiver.rules.filter { rule in
      !findings.contains { $0.code == rule && waiver.allows($0) }
        && Rule.rule(rule)?.severity ?? .error != .error
    }
    if unneeded.isEmpty { return nil }
    return finding(
      waiver,
      "nothing here needs \(unneeded.joined(separator: ", ")) to be allowed",
      "take the allowance out"
    )
  }
}
