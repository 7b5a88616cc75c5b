/// What is known of a ticket and decides its priority.
struct DeskFacts {
  /// How many people cannot work.
  let usersAffected: Int

  /// Whether they can work some other way.
  let workaround: Bool

  /// Makes up facts: most tickets are about a few people, some about everyone.
  static func pick(_ numbers: inout SeededNumbers) -> DeskFacts {
    let users = numbers.pick([(62, 1...4), (33, 5...49), (5, 50...400)])
    return DeskFacts(usersAffected: users, workaround: numbers.happens(520))
  }
}
