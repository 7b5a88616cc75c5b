import Synchronization

/// The zones that were asked for, so that each is read once; the lock guards the whole dictionary.
enum ZoneCache {
  private static let rulesByName = Mutex<[String: ZoneRules]>([:])

  /// The rules of a zone, or nil when the data has no such name.
  static func rules(of name: String) -> ZoneRules? {
    if let known = rulesByName.withLock({ $0[name] }) { return known }
    // Read outside the lock: two threads may both read a zone, and both find the same.
    guard let rules = ZoneRecord.rules(of: name) else { return nil }
    rulesByName.withLock { $0[name] = rules }
    return rules
  }
}
