package import Agreements

extension Agreement {
  /// The records whose rows prices count: those of events, and of work that rates charge.
  package var recordsPricesCount: Set<String> {
    Set(governance.prices.compactMap(\.model.event?.record))
      .union(governance.rates.flatMap { $0.worked.map(\.record) })
  }
}

extension PriceModel {
  /// The event that it counts, or nil when it counts none.
  var event: EventName? {
    switch self {
    case .each(let event, _), .slices(let event, _): event
    default: nil
    }
  }
}
