import Agreements
import Diagnostics

extension Rule {
  /// OBJ01: a level that serves no objective, or an objective that nothing serves.
  package static let aimless = Rule(
    "OBJ01",
    .advice,
    "a level that serves no objective, or an objective that nothing serves",
    why: "What is measured for no purpose gets done for no purpose.",
    wrong: "an objective without `served by`, beside levels that none names",
    instead: "`served by: responded, resolved`",
    check: Aims.check
  )
}

/// Compares levels with objectives, in texts that state objectives.
private enum Aims {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let objectives = text.agreement.governance.objectives
    guard !objectives.isEmpty else { return [] }
    let idle = text.sections(.objective).filter { $0.value("served-by") == nil }.map { section in
      Rule.aimless.finding(
        "nothing serves the objective \(section.name)",
        at: section.namePhrase,
        remedy: "write `served by` with the levels that show whether it is reached"
      )
    }
    let served = Set(objectives.flatMap(\.levels))
    let aimless = text.sections(.level).filter { !served.contains($0.name) }.map { section in
      Rule.aimless.finding(
        "the level \(section.name) serves no objective",
        at: section.namePhrase,
        remedy: "name it under `served by` of an objective, or do not measure it"
      )
    }
    return idle + aimless
  }
}
