extension Hours {
  /// The same windows and days by the wall clock of another zone.
  public func read(in zone: Zone) -> Hours {
    var result = Hours(weekly, in: zone, closed: closed, overrides: overrides)
    result.terms = terms.map {
      HoursTerm(operation: $0.operation, hours: $0.hours.read(in: zone))
    }
    return result
  }
}
