import Agreements
import Measuring
package import Settlement

/// The subjects that a statement names, and what for: those that its levels missed, left out or have not decided yet, and
/// those that facts speak of.
package struct StatementSubjects {
  /// The subjects by name, each once, with what levels say of it.
  package private(set) var named: [(name: String, because: String)] = []

  /// The subjects of a statement.
  /// - Parameters:
  ///   - statement: The statement, measured with lists.
  ///   - level: One level, or nil for all of them and for facts.
  package init(_ statement: Statement, of level: String? = nil) {
    var reasons: [String: [String]] = [:]
    for reading in statement.readings where level == nil || reading.level.name == level {
      let own = level == nil ? "\(reading.level.name) " : ""
      for (standing, names) in Self.lists(reading.detail) {
        for name in names { reasons[name, default: []].append(own + standing) }
      }
    }
    if level == nil {
      for touching in statement.facts?.touching ?? [] {
        guard let subject = touching.fact.entry.subject else { continue }
        reasons[subject, default: []].append(touching.fact.entry.name)
      }
    }
    named = reasons.sorted { $0.key < $1.key }.map { name, reasons in
      (
        name,
        reasons.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
      )
    }
  }

  private static func lists(_ detail: LevelReading.Detail) -> [(String, [String])] {
    switch detail {
    case .availability: []
    case .share(let share): lists(share)
    case .figure(let figure): lists(figure.members) + (figure.rated.map(lists) ?? [])
    }
  }

  private static func lists(_ detail: ShareDetail) -> [(String, [String])] {
    [
      ("missed", detail.missed), ("excused", detail.excused), ("not decided yet", detail.open),
      ("cancelled", detail.cancelled), ("lacking a fact", detail.undecided),
      ("met or missed", detail.uncertain), ("missed or open", detail.perhapsLate),
    ].map { ($0, $1.named.map(\.subject)) }
  }
}
