import Agreements
import Measuring
import Quantities

extension LevelReading {
  /// The share attained as a percentage, or a dash of nothing.
  func attainedText(_ agreement: Agreement) -> String {
    attained.map {
      FigureText.text($0, level.unit, apartFrom: agreement.shares(near: level))
    } ?? "-"
  }

  /// What is counted, such as `tickets` or `minutes`.
  var noun: String {
    switch level.measure {
    case .clockMet(let share): share.placedBy.record.plural
    case .availability: timeUnit.name
    case .figure(let figure): figure.population.noun
    }
  }

  /// The figures above and below the line, such as `44,080 / 44,460 minutes`.
  var fractionText: String {
    switch unit {
    case .subjects: return "\(above.grouped) / \(below.grouped) \(noun)"
    case .time:
      let unit = timeUnit
      return "\(unit.text(above)) / \(unit.text(below)) \(unit.name)"
    case .figure: return figureText
    }
  }

  private var figureText: String {
    guard case .figure(let figure) = level.measure, case .figure(let detail) = detail else {
      return ""
    }
    let one = detail.counted == 1
    let name = one ? figure.population.singular : noun
    let counted = "\(detail.counted.grouped) \(name)"
    func whole(_ number: Int64) -> String {
      figure.unit == .time ? Span(microseconds: number).description : number.grouped
    }
    switch figure.statistic {
    case .share: return "\(above.grouped) / \(counted)"
    case .count: return counted
    case .rate: return "\(above.grouped) \(figure.numeratorUnit) / \(counted)"
    case .mean: return "\(whole(above)) / \(counted)"
    case .sum, .percentile, .extreme:
      guard let attained else { return "nothing of \(counted)" }
      let value = attained.denominator == 1 ? whole(above) : FigureText.text(attained, figure.unit)
      return "\(value) of \(counted)"
    }
  }

  /// What the figures above and below the line count, for programs.
  var unitName: String {
    if unit == .time { return "microseconds" }
    if case .figure(let figure) = level.measure { return figure.numeratorUnit }
    return noun
  }

  // The widest unit in which both figures are whole.
  private var timeUnit: TimeUnit {
    TimeUnit.allCases.first {
      above % $0.rawValue == 0 && below % $0.rawValue == 0
    } ?? .microseconds
  }

  /// What a reader should know beside the figures, or an empty text.
  var remark: String {
    var parts: [String] = []
    if isForgiven, let rule = level.tooFew {
      parts.append(
        "met because fewer than \(rule.under.grouped) \(noun) count and at most "
          + "\(rule.allows.grouped) may miss"
      )
    }
    if below == 0 { parts.append(emptyRemark) }
    if case .reported = verdict, level.goal == nil { parts.append("no goal") }
    switch detail {
    case .share(let detail): parts += detail.leftOut
    case .figure(let detail): parts += detail.members.leftOut
    case .availability: break
    }
    if !openQuestions.isEmpty {
      parts.append("provisional: " + openQuestions.joined(separator: "; "))
    }
    return parts.joined(separator: "; ")
  }

  private var emptyRemark: String {
    switch level.empty {
    case .met: "nothing to count, which the text calls met"
    case .missed: "nothing to count, which the text calls missed"
    case .impossible, .noReading, .nought: "nothing to count, so there is no reading"
    }
  }

  /// How the verdict is meant.
  var tone: Tone {
    switch verdict {
    case .met: .good
    case .missed: .bad
    case .noReading: .open
    case .reported: .quiet
    }
  }

  /// The goal in words, or a dash without one.
  var goalText: String { level.goal?.description ?? "-" }

  /// The reading drawn against its goal, or nil for a figure that has no scale from 0 to 100 %.
  func picture(_ agreement: Agreement) -> LevelPicture? {
    guard let goal = level.goal, case .share(let share) = goal.bound else { return nil }
    return LevelPicture(
      attained: attained,
      goal: share,
      edges: agreement.bandEdges(of: level.name),
      isMet: verdict == .met,
      alternative: "\(level.name): attained \(attainedText(agreement)), goal \(goal), "
        + verdict.rawValue
    )
  }
}

extension ShareDetail {
  /// Those who are not in the figures, in words.
  var leftOut: [String] {
    [
      excused.isEmpty ? nil : "\(excused.count.grouped) excused",
      cancelled.isEmpty ? nil : "\(cancelled.count.grouped) cancelled",
      unpromised == 0 ? nil : "\(unpromised.grouped) promised nothing",
    ].compactMap(\.self)
  }
}
