package import Agreements

extension Agreement {
  /// The clocks of this text with the levels of another, which counts subjects that this text binds.
  ///
  /// - Returns: The agreement to measure by, or nil when the other's levels speak of records, fields or
  ///   clocks this text does not have.
  package func measured(for other: Agreement) -> Agreement? {
    let clocks = Set(self.clocks.map(\.name))
    guard other.clocks.allSatisfy({ clocks.contains($0.name) }),
      records.count == other.records.count,
      zip(records, other.records).allSatisfy({ $0.name == $1.name && $0.covers($1) })
    else { return nil }
    var agreement = self
    agreement.levels = other.levels
    agreement.exclusions = other.exclusions
    return agreement
  }
}

extension Record {
  /// True when everything that another text says of the record can be said of it here.
  fileprivate func covers(_ other: Record) -> Bool {
    other.fields.allSatisfy { fields.contains($0) }
      && other.events.allSatisfy { event($0.name) != nil }
      && other.intervals.allSatisfy { interval($0.name) != nil }
  }
}
