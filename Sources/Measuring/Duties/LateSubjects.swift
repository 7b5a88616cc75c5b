import Agreements
import Quantities

/// The subjects for which a duty was late that excuses a clock or a level.
struct LateSubjects: Sendable {
  // By record and duty.
  private var subjects: [[String: Set<Int32>]]

  // By record, all who are excused from something: mostly few of many.
  private var anyone: [Set<Int32>]

  /// Nobody was late.
  init(_ plan: Plan) {
    subjects = plan.records.map { _ in [:] }
    anyone = plan.records.map { _ in [] }
  }

  /// Reads the duties, when some excuse at all.
  /// - Parameters:
  ///   - plan: The plan, which knows every excuse.
  ///   - log: What is known to have happened.
  ///   - cutOff: The last instant that counts.
  ///   - granted: The excuses by facts that hold, or nil for all that the plan knows.
  init(_ plan: Plan, _ log: EventLog, cutOff: Instant, granting granted: [GrantedExcuse]? = nil) {
    self.init(plan)
    read(plan, log, cutOff: cutOff, granting: granted ?? plan.agreement.grantedExcuses)
    anyone = subjects.map { $0.values.reduce(into: []) { $0.formUnion($1) } }
  }

  private mutating func read(
    _ plan: Plan,
    _ log: EventLog,
    cutOff: Instant,
    granting holding: [GrantedExcuse]
  ) {
    let excuses =
      plan.shares.map { ($0.record, $0.pardons) }
      + plan.figures.flatMap { figure in figure.members.map { ($0.record, $0.pardons) } }
    guard excuses.contains(where: { !$0.1.isEmpty }) else { return }
    for excuse in holding {
      let place = plan.agreement.records.firstIndex { $0.name == excuse.record }
      guard let place, let subject = log.records[place].subjects.known(excuse.subject) else {
        continue
      }
      subjects[place][excuse.name, default: []].insert(subject)
    }
    let granted = Set(plan.agreement.grantedExcuses.map(\.name))
    guard excuses.contains(where: { $0.1.contains { !granted.contains($0.duty) } }) else { return }
    let readings = DutyReader(plan.agreement, log: log, cutOff: cutOff).readings()
    for (record, pardons) in excuses {
      for duty in pardons.map(\.duty) where !granted.contains(duty) && subjects[record][duty] == nil
      {
        let late = readings.of(duty).filter { $0.isLate && $0.isOfSubject }
        subjects[record][duty] = Set(
          late.compactMap { $0.label.flatMap(log.records[record].subjects.known) }
        )
      }
    }
  }

  /// The place of the first excuse that holds for a subject, or nil.
  func pardon(_ subject: Int32, _ pardons: [LateExcuse], record: Int) -> Int? {
    guard anyone[record].contains(subject) else { return nil }
    return pardons.firstIndex { subjects[record][$0.duty]?.contains(subject) ?? false }
  }
}
