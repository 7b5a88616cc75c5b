/// Which events the fold watches for levels and exclusions: it keeps the last of each.
struct PlacementPlan: Sendable {
  let kind: Int
  let condition: FlatCondition?
}
