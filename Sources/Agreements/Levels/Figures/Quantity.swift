/// What is added up, averaged or ranked over a population.
package enum Quantity: Hashable, Sendable {
  /// What a field counts, as known at the cut-off.
  case field(String)

  /// Served time of a clock's runs that have stopped; a subject's runs are added up.
  case elapsed(clock: String)

  /// The part of that time in which one holder had the subject.
  case held(clock: String, by: String)

  /// Served time of some hours since the run that goes on began; only a standing population has it.
  case age(hours: String)

  /// What it counts.
  package var unit: FigureUnit {
    if case .field = self { .number } else { .time }
  }

  /// The clock it reads, or nil when it reads none by name.
  package var clock: String? {
    switch self {
    case .elapsed(let clock), .held(let clock, _): clock
    case .field, .age: nil
    }
  }
}
