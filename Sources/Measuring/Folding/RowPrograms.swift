/// For what rows say, everything that a row does: worked out for each content when it is met first.
struct RowPrograms {
  /// What a row of a content does.
  struct Program {
    /// The row of facts.
    let facts: Int32

    /// What it brings of the facts that the plan looks at.
    let brings: Int32

    /// Its steps; the end is -1 while nobody has asked.
    let first: Int32
    let end: Int32
  }

  private(set) var programs: [Program]
  private(set) var steps: [FoldStep] = []

  init(contents: Int) {
    let unknown = Program(facts: 0, brings: 0, first: 0, end: -1)
    programs = Array(repeating: unknown, count: contents)
  }

  /// Makes room for contents that are new.
  mutating func extend(to count: Int) {
    while programs.count < count {
      programs.append(Program(facts: 0, brings: 0, first: 0, end: -1))
    }
  }

  /// Keeps what a row of a content does.
  /// - Parameters:
  ///   - content: The content.
  ///   - facts: Its row of facts.
  ///   - brings: What it brings.
  ///   - steps: The steps of all its events; events of one row act on a clock by their roles.
  mutating func compile(
    _ content: Int32,
    facts: Int32,
    brings: Int32,
    _ steps: [FoldStep]
  ) {
    let first = Int32(self.steps.count)
    let ordered = steps.enumerated().sorted {
      ($0.element.clock, $0.element.role.rawValue, $0.offset)
        < ($1.element.clock, $1.element.role.rawValue, $1.offset)
    }
    self.steps += ordered.map(\.element)
    let end = Int32(self.steps.count)
    programs[Int(content)] = Program(facts: facts, brings: brings, first: first, end: end)
  }
}
