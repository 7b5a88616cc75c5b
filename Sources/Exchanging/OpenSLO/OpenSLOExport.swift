package import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// The levels of an agreement as OpenSLO has them, and what it cannot say.
package struct OpenSLOExport {
  /// What the format is called.
  static let version = "openslo/v1"

  private let agreement: Agreement
  private let objects: [YAMLTree]

  /// What is in the agreement and not in the objects, one line each.
  package let unsaid: [String]

  /// True when no level could be said.
  package let isEmpty: Bool

  /// Says as much of an agreement as OpenSLO can.
  package init(_ agreement: Agreement) {
    self.agreement = agreement
    let levels = agreement.levels.map { OpenSLOLevel($0, of: agreement) }
    let said = levels.filter { $0.objective != nil }
    let others = OpenSLOExport.clauses(agreement)
    isEmpty = said.isEmpty
    unsaid = levels.flatMap { level in level.unsaid.map { "\(level.level.name): \($0)" } } + others
    let feeds = agreement.feeds.filter { feed in said.contains { $0.feed?.name == feed.name } }
    objects =
      [OpenSLOExport.service(agreement, others)] + feeds.map(OpenSLOExport.source)
      + said.compactMap(\.object)
  }

  /// The objects as one YAML text; empty when no level could be said.
  package var yaml: String { isEmpty ? "" : objects.map(\.document).joined() }

  // MARK: Objects

  private static func service(_ agreement: Agreement, _ unsaid: [String]) -> YAMLTree {
    let parties = agreement.parties.map { "\($0.role) \($0.name)" }.joined(separator: ", ")
    return object(
      "Service",
      name: OpenSLOName.of(agreement.id),
      displayName: agreement.title,
      annotations: [
        ("abide/agreement", agreement.id), ("abide/not-said", unsaid.joined(separator: "; ")),
      ],
      spec: .map([("description", .text(OpenSLOName.description(parties)))])
    )
  }

  private static func source(_ feed: Feed) -> YAMLTree {
    object(
      "DataSource",
      name: OpenSLOName.of(feed.name),
      displayName: feed.name,
      annotations: [],
      spec: .map([
        ("type", .text("abide")), ("connectionDetails", .map([("feed", .text(feed.name))])),
      ])
    )
  }

  /// An object with its metadata; annotations without a value are left out.
  static func object(
    _ kind: String,
    name: String,
    displayName: String,
    annotations: [(key: String, value: String)],
    spec: YAMLTree
  ) -> YAMLTree {
    let notes = annotations.filter { !$0.value.isEmpty }.map { ($0.key, YAMLTree.text($0.value)) }
    let metadata: [(String, YAMLTree)] =
      [("name", .text(name)), ("displayName", .text(displayName))]
      + (notes.isEmpty ? [] : [("annotations", .map(notes))])
    return .map([
      ("apiVersion", .text(version)), ("kind", .text(kind)), ("metadata", .map(metadata)),
      ("spec", spec),
    ])
  }

  // MARK: What is not about levels

  /// A line a clause that says something else, with the names of what it says.
  private static func clauses(_ agreement: Agreement) -> [String] {
    // What levels stand on is told with each level.
    let told = Set(
      agreement.levels.map(\.name) + agreement.exclusions.map(\.name)
        + agreement.clocks.map(\.name) + agreement.records.map(\.name)
        + agreement.hours.map(\.name)
    )
    var order: [String] = []
    var names: [String: [String]] = [:]
    for term in agreement.terms {
      var name = String(term.citation.term.prefix { $0 != "." && $0 != "[" })
      guard !told.contains(name) else { continue }
      // The head has the agreement's own name, which says nothing of what stands in it.
      if name == agreement.id { name = String(term.citation.term.dropFirst(name.count + 1)) }
      let clause = term.citation.clause?.name ?? "the head"
      if names[clause] == nil { order.append(clause) }
      if !names[clause, default: []].contains(name) { names[clause, default: []].append(name) }
    }
    return order.map { "\($0): \(names[$0, default: []].joined(separator: ", "))" }
  }
}
