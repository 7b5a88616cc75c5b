import Agreements
import Calculating
import Invoicing
import Measuring
import Quantities
import ServiceHours
import Settlement

/// What a worked example gives, measured and settled, so that its claims can be held against it.
struct ExampleScene {
  let duties: DutyScene
  private let known: [KnownSubject]
  let readings: [LevelReading]
  let settlements: [CreditSettlement]
  let book: ExampleBook
  private let agreement: Agreement
  private let zone: Zone
  private let handOvers: [HandOver]

  init(_ agreement: Agreement, _ example: WorkedExample) {
    zone = agreement.zone
    handOvers = agreement.handOvers
    let given = ExampleLog(agreement, example)
    let first = given.instants.min() ?? agreement.zone.startOfDay(agreement.inForce.first)
    let last = given.instants.max() ?? first
    let agreement = agreement.playing(on: agreement.zone.civilTime(at: first).date)
    let dates =
      agreement.zone.civilTime(at: first).date.adding(
        days: -400
      )...agreement.zone.civilTime(at: last)
      .date.adding(days: 1200)
    let plan = PlanCompiler.compile(agreement, covering: dates)
    duties = DutyScene(agreement, example, given.log, cutOff: last)
    let atLast = Measurer(plan, log: given.log, cutOff: last)
    known = agreement.records.enumerated().flatMap { place, record in
      given.subjects(of: place).compactMap { name in
        atLast.evidence(subject: name, record: place).map {
          KnownSubject(ExampleSubject(record: record.name, name: name), $0)
        }
      }
    }
    self.agreement = agreement
    book = ExampleBook(agreement, example, plan, given, first)
    readings = book.readings.indices.contains(book.place) ? book.readings[book.place] : []
    settlements = book.periods.isEmpty ? [] : book.book.settlements(on: book.place)
  }

  /// What a statement says, to hold the claims of a signed period against it.
  init(_ statement: Statement) {
    agreement = statement.agreement
    zone = statement.agreement.zone
    handOvers = statement.agreement.handOvers
    duties = DutyScene(statement)
    known = []
    book = ExampleBook(statement)
    readings = statement.readings
    settlements = statement.settlements
  }

  // MARK: Claims

  /// What came out instead of a claim, or nil when it holds.
  func difference(from expectation: Expectation) -> String? {
    guard let page = book.place(of: expectation) else {
      if expectation.period == nil { return difference(from: expectation, on: 0) }
      return "nothing is given up to that period"
    }
    return difference(from: expectation, on: page)
  }

  private func difference(from expectation: Expectation, on page: Int) -> String? {
    let subject = expectation.subject
    switch expectation.claim {
    case .fact(let name, let value): return fact(name, value, subject)
    case .clock(let name, let elapsed, let due, let outcome):
      return clock(name, elapsed, due, outcome, subject)
    case .figures(let name, let above, let below, let inMinutes):
      return figures(name, above, below, inMinutes, on: page)
    case .level(let name, let isMet): return level(name, isMet, on: page)
    case .attained(let name, let bound): return attained(name, bound, on: page)
    case .figure(let name, let value): return figure(name, value, on: page)
    case .held(let clock, let holder, let span): return held(clock, holder, span, subject)
    case .sum(let percent):
      return settlement(on: page) { $0.sum == percent.fraction ? nil : "sum \(words($0.sum))" }
    case .credit(let percent):
      return settlement(on: page) {
        $0.share == percent.fraction ? nil : "credit \(words($0.share))"
      }
    case .capReached(let wanted):
      return reachesCap(on: page) == wanted ? nil : wanted ? "cap not reached" : "cap reached"
    case .payable(let money): return payable(money, on: page)
    case .charged(let line, let money): return charged(line, money, on: page)
    case .invoiced(let money): return invoiced(money, on: page)
    case .received, .notReceived: return "a moment of receipt is held against its notice"
    case .duty: return "a duty is held against its instance"
    case .claim(let name, let label, let until, let outcome):
      return duties.difference(fromClaimOf: name, label, until, outcome)
    case .ends(let ending, let date): return duties.difference(fromEnd: ending, date)
    case .isOpen(let hours, let date, let time, let wanted):
      return duties.difference(fromHours: hours, date, time, wanted)
    }
  }

  /// What is known of every subject, in the order of the records.
  var evidence: [SubjectEvidence] { known.map(\.evidence) }

  private func known(of subject: ExampleSubject?) -> [KnownSubject] {
    known.filter { subject == nil || $0.subject == subject }
  }

  private func cycles(of clock: String, _ subject: ExampleSubject?) -> [CycleReading] {
    known(of: subject).flatMap(\.evidence.clocks).filter { $0.clock.name == clock }
      .flatMap(\.cycles)
  }

  private func fact(_ name: String, _ value: Literal, _ subject: ExampleSubject?) -> String? {
    let telling = known(of: subject).filter { $0.evidence.answer(to: name) != nil }
    guard let first = telling.first, let answer = first.evidence.answer(to: name) else {
      return "no \(name) is known"
    }
    let others = telling.filter { $0.subject.record == first.subject.record }
    if others.count > 1 {
      let names = others.map(\.subject.name).joined(separator: ", ")
      return "each of \(names) has a \(name), and none of them is named"
    }
    return answer == value.description ? nil : "\(name) \(answer)"
  }

  private func clock(
    _ name: String,
    _ elapsed: Span?,
    _ due: CivilTime?,
    _ outcome: String?,
    _ subject: ExampleSubject?
  ) -> String? {
    guard let cycle = cycles(of: name, subject).last else { return "\(name) never started" }
    var found: [String] = []
    if let elapsed, cycle.elapsed != elapsed {
      found.append(cycle.elapsed.map { "elapsed \($0)" } ?? "nothing elapsed")
    }
    if let due, cycle.due != zone.instant(of: due) {
      found.append(cycle.due.map { "due \(zone.civilTime(at: $0))" } ?? "nothing due")
    }
    if let outcome, cycle.outcome.rawValue != outcome { found.append(cycle.outcome.rawValue) }
    return found.isEmpty ? nil : "\(name) " + found.joined(separator: ", ")
  }

  private func reading(_ name: String, on page: Int) -> LevelReading? {
    guard book.readings.indices.contains(page) else { return nil }
    return book.readings[page].first { $0.level.name == name }
  }

  private func figures(
    _ name: String,
    _ above: Int64,
    _ below: Int64,
    _ inMinutes: Bool,
    on page: Int
  ) -> String? {
    guard let reading = reading(name, on: page) else {
      return "\(name) has no reading"
    }
    let unit: Int64 = inMinutes ? 60_000_000 : 1
    if reading.above == above * unit, reading.below == below * unit { return nil }
    let found =
      inMinutes
      ? "\(minutes(reading.above)) / \(minutes(reading.below)) minutes"
      : "\(reading.above.grouped) / \(reading.below.grouped)"
    return "\(name) \(found)"
  }

  private func attained(_ name: String, _ bound: Goal.Bound, on page: Int) -> String? {
    guard let attained = reading(name, on: page)?.attained else {
      return "\(name) has no reading"
    }
    if attained == Goal(.atLeast, bound).value { return nil }
    return "\(name) \(Goal(.atLeast, bound.like(attained)).bound.words)"
  }

  private func held(
    _ clock: String,
    _ holder: String,
    _ span: Span,
    _ subject: ExampleSubject?
  ) -> String? {
    guard let cycle = cycles(of: clock, subject).last else { return "\(clock) never started" }
    let number = handOvers.first { $0.clock == clock }?.holders.firstIndex(of: holder) ?? 0
    guard cycle.held.indices.contains(number), cycle.held[number] != span else { return nil }
    return "\(clock) held by \(holder) \(cycle.held[number])"
  }

  private func level(_ name: String, _ isMet: Bool, on page: Int) -> String? {
    let known =
      book.periods.isEmpty ? nil : book.book.pages[page].figures.levels[name]?.isMet
    guard let known else {
      return reading(name, on: page).map { "\(name) \($0.verdict.rawValue)" }
        ?? "\(name) has no reading"
    }
    return known == isMet ? nil : "\(name) \(known ? "met" : "missed")"
  }

  private func figure(
    _ name: FigureName,
    _ wanted: Expectation.FigureValue,
    on page: Int
  ) -> String? {
    guard !book.periods.isEmpty else { return "no period is given" }
    let worked = book.book.work(name, on: page)
    switch (worked.value, wanted) {
    case (.success(let value), .exactly(let constant)) where value == Exact(constant.value):
      return nil
    case (.success(let value), .about(let constant, let step))
    where value.rounded(.halfUp, to: Exact(step)) == Exact(constant.value):
      return nil
    case (.failure, .unknown): return nil
    case (.success(let value), _):
      return "\(name) \(ValueText(agreement).text(value, worked.dimension))"
    case (.failure(let unknown), _): return "\(name) is not known: \(unknown.reason)"
    }
  }

  private func payable(_ money: Money, on page: Int) -> String? {
    guard !book.periods.isEmpty else { return "nothing is settled" }
    if let settlement = settlement(on: page) {
      return settlement.payable == money ? nil : "payable \(settlement.payable)"
    }
    guard let worked = book.book.workedSettlements(on: page).first else {
      return "nothing is settled"
    }
    if case .failure(let unknown) = worked.exact { return "not known: \(unknown.reason)" }
    return worked.payable == money
      ? nil : "payable \(worked.payable?.description ?? "beyond counting")"
  }

  private func charged(_ line: String, _ money: Money, on page: Int) -> String? {
    guard book.invoices.indices.contains(page) else { return "nothing is invoiced" }
    let found = book.invoices[page].lines.first { $0.id == line }
    guard let found else { return "the invoice has no line \(line)" }
    if case .failure(let unknown) = found.exact { return "\(line) is not known: \(unknown.reason)" }
    return found.amount == money
      ? nil : "charge \(line) \(found.amount?.description ?? "beyond counting")"
  }

  private func invoiced(_ money: Money, on page: Int) -> String? {
    guard book.invoices.indices.contains(page), let total = book.invoices[page].total else {
      return "nothing is invoiced"
    }
    return total == money ? nil : "invoice \(total)"
  }

  private func reachesCap(on page: Int) -> Bool? {
    guard !book.periods.isEmpty else { return nil }
    return settlement(on: page)?.reachesCap
      ?? book.book.workedSettlements(on: page).first?.reachesCap
  }

  private func settlement(on page: Int) -> CreditSettlement? {
    guard !book.periods.isEmpty else { return nil }
    let settlements = book.book.settlements(on: page)
    return settlements.first { !$0.lines.isEmpty } ?? settlements.first
  }

  private func settlement(on page: Int, _ difference: (CreditSettlement) -> String?) -> String? {
    guard let settlement = settlement(on: page) else { return "nothing is settled" }
    return difference(settlement)
  }

  private func words(_ share: Ratio) -> String {
    Percent(fraction: share, decimals: share == share.roundedToPercent ? 0 : 2).description
  }

  // Minutes as a decimal number when they are not whole.
  private func minutes(_ microseconds: Int64) -> String {
    microseconds % 60_000_000 == 0
      ? (microseconds / 60_000_000).grouped
      : Ratio(Int128(microseconds), 60_000_000).decimal(places: 3)
  }
}

extension Ratio {
  fileprivate var roundedToPercent: Ratio {
    Ratio((self * Ratio(100)).rounded(.towardsZero), 100)
  }
}

extension Goal.Bound {
  // Another value in the same unit; a length is cut to the microsecond.
  fileprivate func like(_ value: Ratio) -> Goal.Bound {
    switch self {
    case .share: .share(Percent(fraction: value, decimals: value == value.roundedToPercent ? 0 : 2))
    case .number: .number(value, decimals: value.denominator == 1 ? 0 : 3)
    case .time: .time(Span(microseconds: Int64(clamping: value.rounded(.towardsZero))))
    }
  }

  fileprivate var words: String {
    switch self {
    case .share(let share): "\(share)"
    case .number(let number, let decimals): number.decimal(places: decimals)
    case .time(let span): "\(span)"
    }
  }
}
