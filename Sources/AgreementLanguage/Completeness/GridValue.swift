import Agreements
package import Quantities

/// A value that stands for all those which the tests of a column cannot tell from it.
package enum GridValue: Hashable, Sendable {
  /// A name.
  case name(String)

  /// Any name that no row mentions, where nobody lists the names.
  case anotherName

  /// A whole number.
  case count(Int128)

  /// A share, a fraction of one.
  case share(Ratio)

  /// Any number.
  case amount(Ratio)

  /// A length of time, in microseconds.
  case length(Ratio)

  /// A moment on a working day of some hours, or outside all of them, at a time of day.
  case moment(workingDayOf: Set<String>, at: TimeOfDay)

  /// True when the value passes a test; `otherwise` is judged by the rows as a whole.
  func passes(_ test: CellTest) -> Bool {
    switch (test, self) {
    case (.any, _), (.otherwise, _): true
    case (.names(let names), .name(let name)): names.contains(name)
    case (.range(let lower, let upper), .count(let count)): Ratio(count).isWithin(lower, upper)
    case (.range(let lower, let upper), .share(let share)): share.isWithin(lower, upper)
    case (.range(let lower, let upper), .amount(let number)),
      (.range(let lower, let upper), .length(let number)):
      number.isWithin(lower, upper)
    case (.workingDay(let hours, let before, let orAt), .moment(let days, let time)):
      days.contains(hours) && before.map { orAt ? time <= $0 : time < $0 } ?? true
    default: false
    }
  }
}

extension GridValue: CustomStringConvertible {
  /// The value as a reader would say it.
  package var description: String {
    switch self {
    case .name(let name): return name
    case .anotherName: return "any other"
    case .count(let count): return "\(Int64(clamping: count).grouped)"
    case .share(let share): return (share * Ratio(100)).shortDecimal + " %"
    case .amount(let number): return number.shortDecimal
    case .length(let length):
      return "\(Span(microseconds: Int64(clamping: length.rounded(.towardsZero))))"
    case .moment(let days, let time):
      guard let hours = days.min() else { return "outside the working days at \(time)" }
      return "on a \(hours) at \(time)"
    }
  }
}

extension Ratio {
  /// The number with as many decimals as it has, six at the most.
  fileprivate var shortDecimal: String {
    let places = (0...6).first { places in
      var scale: Int128 = 1
      for _ in 0..<places { scale *= 10 }
      return (self * Ratio(scale)).denominator == 1
    }
    return decimal(places: places ?? 6)
  }

  /// True between the bounds.
  func isWithin(_ lower: CellTest.Bound?, _ upper: CellTest.Bound?) -> Bool {
    let isAbove = lower.map { $0.isInclusive ? self >= $0.value : self > $0.value } ?? true
    let isBelow = upper.map { $0.isInclusive ? self <= $0.value : self < $0.value } ?? true
    return isAbove && isBelow
  }
}
