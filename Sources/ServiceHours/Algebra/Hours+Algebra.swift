extension Hours {
  /// The instants in either hours: an early desk or a late one, Dublin or Sydney.
  public func union(_ other: Hours) -> Hours { combined(.union, other) }

  /// The instants in both hours.
  public func intersection(_ other: Hours) -> Hours { combined(.intersection, other) }

  /// The instants in these hours that are not in the others.
  public func subtracting(_ other: Hours) -> Hours { combined(.subtraction, other) }

  /// The hours after one more step, in the zone of these.
  ///
  /// A window of the result belongs to the date on which it opens by the clock of ``zone``; that
  /// date is a working day. A union keeps the windows of both sides, so that `a` with `a` has the
  /// working days of `a`. The others leave what they leave of each window of these hours.
  public func combined(_ operation: HoursTerm.Operation, _ other: Hours) -> Hours {
    var result = self
    result.terms.append(HoursTerm(operation: operation, hours: other))
    return result
  }
}
