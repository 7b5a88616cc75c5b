import AgreementLanguage
import ArgumentParser
import Diagnostics

/// Which agreement a text of facts is about.
extension FactsFiles {
  /// The path of the agreement that a text of facts is checked against: the one its name says, or the only one that is
  /// checked with it.
  /// - Throws: `ValidationError` when neither tells.
  static func agreement(of facts: String, among others: [String]) throws -> String {
    let named = agreement(of: facts)
    if TextFile.readIfPresent(named) != nil { return named }
    let given = others.filter { $0.hasSuffix(".agreement.md") }
    if given.count == 1 { return given[0] }
    throw ValidationError(
      "\(facts): there is no \(named), which its name says it is about; check it with its agreement, as in "
        + "`abide check desk.agreement.md \(facts)`, or call it for that: desk.2026-03.facts.md for "
        + "desk.agreement.md"
    )
  }

  /// Says that no agreement stands where the name of a text of facts says it does.
  static func alone(_ source: SourceText, _ path: String) -> Diagnostic {
    FactFindings.alone(source, String(path.split(separator: "/").last ?? ""))
  }
}
