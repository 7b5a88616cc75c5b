import Agreements

/// Which events are asked for: those of a kind, perhaps with a condition.
struct EventQuestion: Hashable, Sendable {
  let record: String
  let event: String
  let condition: Condition?

  init(_ pattern: EventPattern) {
    (record, event, condition) = (pattern.record, pattern.event, pattern.condition)
  }

  init(_ name: EventName) {
    (record, event, condition) = (name.record, name.event, nil)
  }
}
