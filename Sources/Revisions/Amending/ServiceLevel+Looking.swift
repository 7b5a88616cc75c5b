import Agreements

extension ServiceLevel {
  /// True when it looks at more days than those of the period it is read for.
  var looksBeyondPeriod: Bool {
    switch measure {
    case .availability(let availability): availability.window != .period
    case .clockMet: false
    case .figure(let figure): figure.population.window != .period
    }
  }
}
