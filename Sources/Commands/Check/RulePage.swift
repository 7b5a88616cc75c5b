import AgreementLanguage
import Diagnostics

/// A rule as a person reads it, for `abide check --explain`.
enum RulePage {
  static func text(of rule: Rule) -> String {
    """
    \(rule.id)  \(rule.severity.word): \(rule.title)

    \(rule.why)

    instead of  \(rule.wrong)
    write       \(rule.instead)

    """
  }
}
