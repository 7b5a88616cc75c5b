import Agreements
import Measuring
import Quantities

extension FactChoice {
  /// The facts as they stood when a document was made, or nil where none are given now.
  static func asKnown(_ filed: FiledFacts?, _ states: [(id: String, state: String)]) -> FactChoice?
  {
    guard let filed else { return nil }
    func places(_ wanted: Set<String>) -> Set<Int> {
      let ids = Set(states.filter { wanted.contains($0.state) }.map(\.id))
      return Set(filed.entries.indices.filter { ids.contains(filed.entries[$0].id) })
    }
    return FactChoice(
      filed,
      accepted: places(["accepted"]),
      open: places(["unanswered", "disputed"])
    )
  }

  /// The same beside other data.
  func over(_ data: AmendedAgreement) -> FactChoice {
    FactChoice(filed.over(data), accepted: accepted, open: open)
  }

  /// The same, looked at from another instant.
  func asKnown(at cutOff: Instant) -> FactChoice {
    FactChoice(filed.asKnown(at: cutOff), accepted: accepted, open: open)
  }

  /// Lets a fact stand as it does today.
  /// - Returns: False when it stood so before.
  mutating func settle(_ place: Int) -> Bool {
    let isAccepted = filed.accepted.contains(place)
    let isOpen = filed.open.contains(place)
    guard isAccepted != accepted.contains(place) || isOpen != open.contains(place) else {
      return false
    }
    var (accepted, open) = (accepted, open)
    accepted.remove(place)
    open.remove(place)
    if isAccepted { accepted.insert(place) }
    if isOpen { open.insert(place) }
    self = FactChoice(filed, accepted: accepted, open: open)
    return true
  }
}
