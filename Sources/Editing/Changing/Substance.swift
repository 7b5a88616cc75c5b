import AgreementLanguage
import Agreements
import Diagnostics

/// What a compilation found and resolved, with names left out: two texts that differ by a name alone
/// have the same.
struct Substance: Equatable {
  /// The findings, by rule and place in the order of the text.
  private let findings: [String]

  /// How many of each the text declares.
  private let counts: [Int]

  init(_ compilation: Compilation) {
    findings = compilation.diagnostics.map { "\($0.code) \($0.severity.rawValue)" }.sorted()
    guard let agreement = compilation.agreement else {
      counts = []
      return
    }
    counts = [
      agreement.terms.count, agreement.hours.count, agreement.definitions.count,
      agreement.records.count, agreement.tables.count, agreement.clocks.count,
      agreement.levels.count, agreement.exclusions.count, agreement.examples.count,
      agreement.feeds.count, agreement.clauses.count, compilation.terms.entries.count,
    ]
  }
}
