package import Quantities

/// How a fact stands at an instant.
package enum FactStanding: Hashable, Sendable {
  /// It is agreed, and counts.
  case accepted(since: Instant, bySilence: Bool)

  /// Nobody has answered yet.
  case unanswered

  /// The sides do not agree.
  case disputed(since: Instant)

  /// Whoever told it took it back.
  case withdrawn(since: Instant)

  /// Nobody answered, and the text says that silence refuses.
  case refused(since: Instant)

  /// It was told after the time for it, and nobody accepted it.
  case lapsed

  /// It is not told yet.
  case untold

  /// True when it counts as what happened.
  package var counts: Bool { if case .accepted = self { true } else { false } }

  /// True when nobody knows yet whether it counts.
  package var isOpen: Bool {
    switch self {
    case .unanswered, .disputed: true
    case .accepted, .withdrawn, .refused, .lapsed, .untold: false
    }
  }
}
