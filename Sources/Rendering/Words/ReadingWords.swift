import Agreements
import Measuring
import Quantities

extension LevelReading {
  /// The share attained as a percentage, or a dash of nothing.
  func attainedText(_ agreement: Agreement) -> String {
    if let bounds { return boundsText(bounds, agreement) }
    return attained.map {
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
    bounds.map { boundsFraction($0) } ?? fraction(above, below)
  }

  /// Two figures, one above the other, with what they count.
  func fraction(_ above: Int64, _ below: Int64) -> String {
    switch unit {
    case .subjects: return "\(above.grouped) / \(below.grouped) \(noun)"
    case .time:
      let unit = timeUnit
      return "\(unit.text(above)) / \(unit.text(below)) \(unit.name)"
    case .figure: return figureText(above, below)
    }
  }

  private func figureText(_ above: Int64, _ below: Int64) -> String {
    guard case .figure(let figure) = level.measure, case .figure(let detail) = detail else {
      return ""
    }
    var members = Int64(detail.counted)
    // In doubt is who counts, which the figures tell; else they count whom the detail counts.
    if bounds != nil {
      if case .share = figure.statistic { members = below }
      if case .count = figure.statistic { members = above }
    }
    let counted = "\(members.grouped) \(members == 1 ? figure.population.singular : noun)"
    func whole(_ number: Int64) -> String {
      figure.unit == .time ? Span(microseconds: number).description : number.grouped
    }
    switch figure.statistic {
    case .share: return "\(above.grouped) / \(counted)"
    case .count: return counted
    case .rate: return "\(above.grouped) \(figure.numeratorUnit) / \(counted)"
    case .mean:
      // A field with decimals is counted in its last decimal; its sum is shown in its own unit.
      guard case .field = figure.quantity, below != 0 else {
        return "\(whole(above)) / \(counted)"
      }
      let sum = Ratio(Int128(above), Int128(below)) * Ratio(Int128(members))
      return "\(FigureText.exact(sum)) / \(counted)"
    case .sum, .percentile, .extreme:
      guard below != 0 else { return "nothing of \(counted)" }
      let attained = Ratio(Int128(above), Int128(below))
      var value = FigureText.text(attained, figure.unit)
      if attained.denominator == 1 { value = whole(Int64(clamping: attained.numerator)) }
      if case .field = figure.quantity { value = FigureText.exact(attained) }
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
    if below == 0, bounds == nil { parts.append(emptyRemark) }
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
    case .noReading, .notDecided: .open
    case .reported: .quiet
    }
  }

  /// The goal in words, or a dash without one.
  var goalText: String { level.goal?.description ?? "-" }

  /// The reading drawn against its goal, or nil for a figure that has no scale from 0 to 100 %.
  func picture(_ agreement: Agreement) -> LevelPicture? {
    guard let goal = level.goal, case .share(let share) = goal.bound else { return nil }
    return LevelPicture(
      attained: bounds.map { $0.ends.compactMap(\.attained) } ?? [attained].compactMap(\.self),
      goal: share,
      edges: agreement.bandEdges(of: level.name),
      tone: verdict == .met ? .good : verdict == .notDecided ? .open : .bad,
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
