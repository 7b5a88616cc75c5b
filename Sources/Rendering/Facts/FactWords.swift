package import Agreements
package import Measuring
package import Quantities
package import ServiceHours

/// Facts in words.
package struct FactWords: Sendable {
  /// The zone of every wall time.
  let zone: Zone

  /// Writes wall times of a zone.
  package init(zone: Zone) { self.zone = zone }

  /// What a fact says, such as `resolved 2026-03-07 18:55, not 2026-03-07 19:40`.
  package func says(_ change: FactChange) -> String {
    switch change {
    case .event(let name, let was, let now, _):
      moved(name, was?.description, now?.description)
    case .interval(let name, let was, let now, _):
      moved(name, was?.description, now?.description)
    case .field(let name, let was, let now): "\(name) \(now), not \(was?.description ?? "unknown")"
    case .excuse(let of, let effect): "excused from \(of): \(effect.rawValue)"
    case .excusedTime(let of, let stretch, let effect):
      "excused from \(of), \(stretch): \(effect.rawValue)"
    case .outOfScope: "out of scope"
    }
  }

  private func moved(_ name: String, _ was: String?, _ now: String?) -> String {
    switch (was, now) {
    case (let was?, let now?): "\(name) \(now), not \(was)"
    case (nil, let now?): "\(name) \(now), which no row tells"
    case (let was?, nil): "no \(name) \(was)"
    case (nil, nil): name
    }
  }

  /// How a fact stands, such as `accepted 2026-03-20`.
  package func standing(_ fact: FactCase) -> String {
    switch fact.standing {
    case .accepted(let since, let bySilence):
      "accepted \(bySilence ? "by silence " : "")\(day(since))"
    case .unanswered: "not answered"
    case .disputed(let since): "disputed \(day(since))"
    case .withdrawn(let since): "withdrawn \(day(since))"
    case .refused(let since): "refused by silence \(day(since))"
    case .lapsed: "told too late"
    case .untold: "not told yet"
    }
  }

  /// The day of an instant.
  package func day(_ instant: Instant) -> String { "\(zone.civilTime(at: instant).date)" }
}

extension FactStanding {
  /// The standing for programs.
  package var name: String {
    switch self {
    case .accepted: "accepted"
    case .unanswered: "unanswered"
    case .disputed: "disputed"
    case .withdrawn: "withdrawn"
    case .refused: "refused"
    case .lapsed: "lapsed"
    case .untold: "untold"
    }
  }

  /// Since when it stands so, or nil when nothing happened to make it.
  package var since: Instant? {
    switch self {
    case .accepted(let since, _), .disputed(let since), .withdrawn(let since), .refused(let since):
      since
    case .unanswered, .lapsed, .untold: nil
    }
  }
}
