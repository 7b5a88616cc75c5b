import Agreements
import Diagnostics

/// Looks for duties that are due so long after one another that none is ever due.
enum CircularDuties {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let duties = text.agreement.governance.duties
    let after = Dictionary(duties.map { ($0.name, $0.due.duty) }) { first, _ in first }
    var told: Set<String> = []
    return duties.compactMap { duty -> Diagnostic? in
      guard !told.contains(duty.name), let circle = circle(from: duty.name, after) else {
        return nil
      }
      told.formUnion(circle)
      return Rule.circularRule.finding(
        "\(duty.name) is due after itself: \(circle.joined(separator: ", "))",
        at: text.section(.duty, duty.name)?.value("due")
          ?? Phrase(duty.citation.range),
        remedy: "say for one of them when it is due without the others"
      )
    }
  }

  private static func circle(from name: String, _ after: [String: String?]) -> [String]? {
    var circle = [name]
    while let next = after[circle[circle.count - 1]] ?? nil {
      circle.append(next)
      if next == name { return circle }
      // One that leads into a circle of others is not in it.
      if circle.count > after.count { return nil }
    }
    return nil
  }
}

extension DutyDate {
  /// The duty after or before which it is, or nil of any other occasion.
  fileprivate var duty: String? {
    switch self {
    case .after(_, .duty(let name), _), .before(_, .duty(let name), _),
      .clearDays(_, _, .duty(let name)), .endOf(_, _, .duty(let name), _):
      name
    default: nil
    }
  }
}
