import Agreements
import Diagnostics

extension Rule {
  /// LVL04: a service that no level measures, beside others that are.
  package static let unmeasuredService = Rule(
    "LVL04",
    .advice,
    "a service that no level measures, beside others that are",
    why:
      "What is measured is done; the rest waits. It is told where some service names its levels, for only there the others are known to have none.",
    wrong: "two `service` blocks, one of them without `levels`",
    instead: "`levels: responded`",
    check: UnmeasuredServices.check
  )
}

/// Looks for services without levels where another has some.
private enum UnmeasuredServices {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let services = text.agreement.governance.services
    guard services.contains(where: { !$0.levels.isEmpty }) else { return [] }
    return services.filter(\.levels.isEmpty).compactMap { service in
      text.section(.service, service.name).map { section in
        Rule.unmeasuredService.finding(
          "no level measures the service \(service.name)",
          at: section.namePhrase,
          remedy: "name the levels that tell whether it is given well under `levels`"
        )
      }
    }
  }
}
