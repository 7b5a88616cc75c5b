import Agreements
import Measuring
import Quantities

/// What stands behind a figure of a population.
enum FigureReason {
  static func steps(
    _ reading: LevelReading,
    _ detail: FigureDetail,
    _ agreement: Agreement
  ) -> [String] {
    guard case .figure(let figure) = reading.level.measure else { return [] }
    var steps = ["measured: \(figure.words)"]
    if case .period = figure.population.window {} else { steps.append(days(detail, agreement)) }
    let left = detail.members.leftOut
    if !left.isEmpty { steps.append("not counted: " + left.joined(separator: ", ")) }
    return steps
  }

  static func evidence(_ detail: FigureDetail) -> [Block] {
    ShareReason.evidence(detail.members) + (detail.rated.map { ShareReason.evidence($0) } ?? [])
  }

  private static func days(_ detail: FigureDetail, _ agreement: Agreement) -> String {
    guard let window = detail.window else { return "no such stretch of days has passed yet" }
    let times = LocalTimes(zone: agreement.zone)
    let days = "from \(times.text(window.start)) to just before \(times.text(window.end))"
    return detail.stretches > 1
      ? "\(days), the worst of \(detail.stretches.grouped) stretches" : days
  }
}
