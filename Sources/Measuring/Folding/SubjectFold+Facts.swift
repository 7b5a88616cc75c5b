/// What a subject's events tell of it.
extension SubjectFold {
  /// What a row of facts is like, worked out when it is met first.
  @inline(__always)
  mutating func classes(of row: Int32) -> StepTable.RowClass {
    let classes = rows[Int(row)]
    return classes.own >= 0 ? classes : classify(row)
  }

  @inline(never)
  private mutating func classify(_ row: Int32) -> StepTable.RowClass {
    let brings = known.brings(row, in: pool)
    rows[Int(row)] = StepTable.RowClass(own: steps.ownClass(of: row, in: pool), brings: brings)
    return rows[Int(row)]
  }

  /// Takes over what an event tells; true when any fact that the plan looks at changes.
  @inline(__always)
  mutating func learn(_ event: FoldEvent, _ brings: Int32) -> Bool {
    if bench.evidence != nil { learnForEvidence(event) }
    var isChanged = false
    if brings != lastBrought, brings != KnownFacts.nothing {
      let next: Int32
      if event.bringsFacts {
        next = known.merge(facts, brings)
        lastBrought = brings
      } else {
        next = known.fill(facts, brings)
      }
      isChanged = next != facts
      facts = next
    }
    if !plan.agreed.isEmpty { isChanged = agree(event) || isChanged }
    return isChanged
  }

  private mutating func agree(_ event: FoldEvent) -> Bool {
    var isChanged = false
    for (index, slot) in plan.agreed.enumerated() {
      let told = pool[event.facts, slot]
      guard told != FactPool.absent, told != agreed[index],
        event.bringsFacts || agreed[index] == FactPool.absent
      else { continue }
      agreed[index] = told
      isChanged = true
    }
    return isChanged
  }

  /// What is known means this for a clock.
  @inline(__always)
  func clockFacts(_ clock: Int) -> ClockFacts {
    var facts = known.facts(facts, forClock: clock)
    if case .agreed(let index) = plan.rules[clock].dating { facts.promised.amount = agreed[index] }
    return facts
  }
}
