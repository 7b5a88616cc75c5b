/// What a subject's events tell of it.
extension FoldEngine {
  /// What a row of facts is like, worked out when it is met first.
  @inline(__always)
  mutating func classes(of row: Int32) -> StepTable.RowClass {
    let classes = rows[Int(row)]
    return classes.own >= 0 ? classes : classify(row)
  }

  @inline(never)
  private mutating func classify(_ row: Int32) -> StepTable.RowClass {
    let brings = known.brings(row, in: contents.facts)
    rows[Int(row)] = StepTable.RowClass(
      own: steps.ownClass(of: row, in: contents.facts),
      brings: brings
    )
    return rows[Int(row)]
  }

  /// Takes over what an event tells; true when any fact that the plan looks at changes.
  @inline(__always)
  mutating func learn(_ event: FoldEvent, _ brings: Int32) -> Bool {
    if bench.isTracing { learnForEvidence(event) }
    return learn(row: event.facts, brings, bringsFacts: event.bringsFacts)
  }

  /// Takes over what a row tells, or with `bringsFacts` false only what was not known yet.
  /// - Returns: True when any fact that the plan looks at changes.
  @inline(__always)
  mutating func learn(row: Int32, _ brings: Int32, bringsFacts: Bool) -> Bool {
    var isChanged = false
    if brings != lastBrought, brings != KnownFacts.nothing {
      let next: Int32
      if bringsFacts {
        next = known.merge(facts, brings)
        lastBrought = brings
      } else {
        next = known.fill(facts, brings)
      }
      isChanged = next != facts
      facts = next
    }
    if !plan.agreed.isEmpty { isChanged = agree(row, bringsFacts) || isChanged }
    if !plan.figures.kept.isEmpty { keep(row, bringsFacts) }
    return isChanged
  }

  @inline(never)
  private mutating func keep(_ row: Int32, _ bringsFacts: Bool) {
    for (index, slot) in plan.figures.kept.enumerated() {
      let told = contents.facts[row, slot]
      guard told != FactPool.absent, bringsFacts || kept[index] == FactPool.absent else { continue }
      kept[index] = told
    }
  }

  @inline(never)
  private mutating func agree(_ row: Int32, _ bringsFacts: Bool) -> Bool {
    var isChanged = false
    for (index, slot) in plan.agreed.enumerated() {
      let told = contents.facts[row, slot]
      guard told != FactPool.absent, told != agreed[index],
        bringsFacts || agreed[index] == FactPool.absent
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
    if plan.agreed.isEmpty { return facts }
    if case .agreed(let index) = plan.clauses[clock].dating {
      facts.promised.amount = agreed[index]
    }
    return facts
  }
}
