/// What the agreement makes of users affected and workaround, and the targets it sets.
enum DeskPriority {
  case absolute
  case urgent
  case normal

  /// Applies the agreement's first table.
  init(_ facts: DeskFacts) {
    if facts.usersAffected >= 50 {
      self = .absolute
    } else if facts.usersAffected >= 5 && !facts.workaround {
      self = .urgent
    } else {
      self = .normal
    }
  }

  /// Seconds until the first response is due.
  var response: Int {
    switch self {
    case .absolute: 15 * 60
    case .urgent: 3600
    case .normal: 4 * 3600
    }
  }

  /// Seconds until the resolution is due.
  var resolution: Int {
    switch self {
    case .absolute: 4 * 3600
    case .urgent: 8 * 3600
    case .normal: 24 * 3600
    }
  }

  /// The instant after so much time in the hours that count for this priority.
  func adding(_ seconds: Int, to instant: Int) -> Int {
    self == .absolute
      ? instant + seconds
      : DublinClock.adding(deskSeconds: seconds, to: instant)
  }
}
