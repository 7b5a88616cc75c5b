import Agreements

extension ContentPool {
  /// True when every event is one of the record, every feed one of the log that tells of the record,
  /// and every fact one that a feed could have told.
  func isSound(for record: Record, _ feeds: [Feed]) -> Bool {
    let instants = feeds.map { feed in
      feed.shape == .changes
        ? SnapshotLayout(feed).instantSlots.map { record.fields.count + $0 } : []
    }
    for content in 0..<Int32(count) {
      let feed = Int(feed(of: content))
      guard feeds.indices.contains(feed), feeds[feed].record == record.name,
        kindPlaces(of: content).allSatisfy({ record.events.indices.contains(Int(kind(at: $0))) }),
        instants[feed].allSatisfy({ ContentPool.isInstant(facts[facts(of: content), $0]) })
      else { return false }
    }
    return facts.isSound(for: record)
  }

  fileprivate static func isInstant(_ value: Int64) -> Bool {
    value == FactPool.absent || TimeReader.sane.contains(value)
  }
}

extension FactPool {
  fileprivate func isSound(for record: Record) -> Bool {
    (0..<Int32(count)).allSatisfy { row in
      record.fields.enumerated().allSatisfy { FactPool.isSound(self[row, $0], $1.kind) }
    }
  }

  private static func isSound(_ value: Int64, _ kind: Field.Kind) -> Bool {
    guard value != absent else { return true }
    return switch kind {
    case .names(let names): value >= 0 && value < Int64(names.count)
    case .count, .number: value >= 0
    case .instant: ContentPool.isInstant(value)
    }
  }
}
