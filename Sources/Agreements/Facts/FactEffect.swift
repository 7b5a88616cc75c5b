/// Where an excuse acts.
package enum FactEffect: String, Hashable, Sendable, CaseIterable {
  /// The subject or the time leaves what is counted.
  case data

  /// It stays counted, as good.
  case verdict

  /// Levels count it as it was, and only what is owed is worked out as if it had left.
  case money
}
