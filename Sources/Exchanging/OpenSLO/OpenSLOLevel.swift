import Agreements
import Diagnostics
import Quantities

/// One level as OpenSLO has it, and what is lost of it.
struct OpenSLOLevel {
  let level: ServiceLevel
  private let agreement: Agreement

  /// What is promised, or nil when OpenSLO cannot say it.
  let objective: OpenSLOObjective?

  /// What OpenSLO does not say of it.
  let unsaid: [String]

  init(_ level: ServiceLevel, of agreement: Agreement) {
    self.level = level
    self.agreement = agreement
    do throws(OpenSLOUnsayable) {
      objective = try OpenSLOObjective(level, agreement)
      unsaid = OpenSLOLoss.of(level, agreement)
    } catch {
      objective = nil
      unsaid = ["the whole level: \(error.reason)"]
    }
  }

  /// The feed that its rows come by, or nil when none is used.
  var feed: Feed? { agreement.feeds.first { $0.record == level.measure.record(agreement) } }

  /// Its object, or nil when it has none.
  var object: YAMLTree? {
    guard let objective else { return nil }
    return OpenSLOExport.object(
      "SLO",
      name: OpenSLOName.of(level.name),
      displayName: level.name,
      annotations: [
        ("abide/level", level.name), ("abide/clause", level.citation.clause?.name ?? ""),
        ("abide/not-said", unsaid.joined(separator: "; ")),
      ],
      spec: .map([
        ("service", .text(OpenSLOName.of(agreement.id))),
        ("indicator", indicator(objective)),
        ("timeWindow", .list([objective.window.tree(agreement)])),
        ("budgetingMethod", .text(objective.method.rawValue)),
        ("objectives", .list([objective.tree])),
      ])
    )
  }

  private func indicator(_ objective: OpenSLOObjective) -> YAMLTree {
    .map([
      ("metadata", .map([("name", .text(OpenSLOName.of(level.name)))])),
      ("spec", .map([objective.metric { source($0) }])),
    ])
  }

  private func source(_ spec: JSONValue) -> YAMLTree {
    let reference = feed.map { ("metricSourceRef", YAMLTree.text(OpenSLOName.of($0.name))) }
    return .map([
      (
        "metricSource",
        .map([reference, ("type", .text("abide")), ("spec", YAMLTree(spec))].compactMap(\.self))
      )
    ])
  }
}

extension ServiceLevel.Measure {
  /// The name of the record that it counts.
  func record(_ agreement: Agreement) -> String {
    switch self {
    case .availability(let availability): availability.down.record
    case .clockMet(let share): share.placedBy.record
    case .figure(let figure): figure.population.record
    }
  }
}
