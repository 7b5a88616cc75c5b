import Agreements
import Measuring
import Quantities
import ServiceHours

/// Duties in words.
struct DutyWords {
  let agreement: Agreement

  private var times: LocalTimes { LocalTimes(zone: agreement.zone) }

  /// The last moment: a date for the whole of a day, else a time of day too.
  func due(_ count: PeriodCount?) -> String {
    guard let count else { return "not known yet" }
    return count.endsWithDay ? "\(count.last)" : times.text(count.end)
  }

  /// The name of an instance, such as `monthly-report, 2026-03`.
  func name(_ reading: DutyReading) -> String {
    reading.duty.name + (reading.label.map { ", \($0)" } ?? "")
  }

  /// How it stands, with how long it is late.
  func outcome(_ reading: DutyReading) -> Cell {
    switch reading.outcome {
    case .met: return Cell("met", .good)
    case .late, .overdue: return Cell("\(reading.outcome.rawValue), by \(lateness(reading))", .bad)
    case .lapsed: return Cell("lapsed", .quiet)
    case .waived: return Cell("waived", .quiet)
    case .open, .awaited: return Cell(reading.outcome.rawValue, .open)
    case .untold: return Cell("nothing tells", .open)
    }
  }

  /// How long it is late: in days where it is due on one.
  func lateness(_ reading: DutyReading) -> String {
    reading.lateDays > 0 ? counted(reading.lateDays, "day") : reading.lateBy.description
  }

  /// When it was done, and how that was received.
  func done(_ reading: DutyReading) -> String {
    guard let done = reading.done else { return "-" }
    let answer = reading.acceptance.map { ", " + self.answer($0) } ?? ""
    return times.text(done) + answer
  }

  /// How what it brought was received.
  func answer(_ acceptance: AcceptanceReading) -> String {
    switch acceptance.outcome {
    case .awaited: "to be answered by \(due(acceptance.due))"
    case .accepted, .refused: "\(acceptance.outcome.rawValue) \(times.text(acceptance.at))"
    case .deemedAccepted, .deemedRefused:
      "\(acceptance.outcome.rawValue) after \(acceptance.due.last)"
    }
  }

  /// What follows, in words parted by semicolons, or a dash.
  func consequences(_ reading: DutyReading) -> String {
    let words = reading.consequences.map { consequence($0, of: reading) }
    return words.isEmpty ? "-" : words.joined(separator: "; ")
  }

  /// What follows from one effect.
  func consequence(_ consequence: LateConsequence, of reading: DutyReading) -> String {
    switch consequence.effect {
    case .amount(let rule, let stretch, _):
      guard let owed = consequence.amount else { return amount(rule) }
      let often = stretch == nil ? "" : " \u{D7} \(owed.times.shortDecimal)"
      let most = owed.isAtMost ? ", at most" : ""
      return "\(amount(rule))\(often) = \(AmountText.exact(owed.exact, owed.currency))\(most)"
    case .interest(let share, let isCompound, let dayCount):
      let kind = isCompound ? "compound" : "simple"
      let days = consequence.interest.map {
        " for \(counted($0.days, "day")), \($0.first) to \($0.last)"
      }
      return "interest \(share) per year, \(kind), \(dayCount)" + (days ?? "")
    case .excuse(let what, let acts):
      let isShown = acts == "money" ? ", which is not computed" : ""
      return "excuses \(what)" + (reading.label.map { " of \($0)" } ?? "") + ": \(acts)" + isShown
    case .stands(let duty): return "\(duty) stands"
    case .tells(let who): return "tells \(who)"
    case .climbs(let ladder): return "climbs \(ladder)"
    case .mayEnd(let ending): return "may end under \(ending)"
    case .nothing(let reason): return "nothing, because \(reason)"
    }
  }

  private func amount(_ rule: AmountRule) -> String {
    switch rule {
    case .written(let money, _): money.description
    case .share(let share, let base): "\(share) of \(base)"
    case .defined(let name): name
    }
  }
}

extension Ratio {
  /// The number, with three decimals when it is not whole.
  fileprivate var shortDecimal: String {
    denominator == 1 ? "\(numerator)" : decimal(places: 3)
  }
}
