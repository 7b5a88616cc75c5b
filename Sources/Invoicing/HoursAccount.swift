import Agreements
import Calculating
import Quantities

/// The hours of a retainer from period to period: what is included, what was left of earlier ones, what is drawn.
struct HoursAccount {
  private struct Lot {
    let period: String
    let place: Int
    var left: Exact
  }

  /// The time included in a whole period, in seconds.
  let included: Exact

  /// What becomes of what is left, or nil when it is lost.
  let rollover: Rollover?

  /// For how many periods it is kept.
  let keeps: Int?

  /// What was drawn in the last period beyond all there was, in seconds.
  private(set) var beyond = Exact.zero

  private var lots: [Lot] = []

  init(included: Exact, rollover: Rollover?, keeps: Int?) {
    self.included = included
    self.rollover = rollover
    self.keeps = keeps
  }

  /// Draws hours in a period, which comes after those drawn before.
  /// - Parameters:
  ///   - drawn: What is drawn, in seconds.
  ///   - share: The part of the period in which hours are included.
  ///   - period: The period's name.
  ///   - place: Its place among the periods.
  ///   - text: How values are written.
  /// - Returns: What happened, a sentence each.
  mutating func draw(
    _ drawn: Exact,
    of share: Exact,
    in period: String,
    _ place: Int,
    _ text: ValueText
  ) -> [String] {
    lots.removeAll { place - $0.place > (keeps ?? 0) || $0.left.isZero }
    let own = included * share
    var steps = ["\(text.text(own, .time)) are included"]
    steps += lots.map { "\(text.text($0.left, .time)) are left of \($0.period)" }
    steps.append("\(text.text(drawn, .time)) are drawn")
    lots.append(Lot(period: period, place: place, left: own))
    var rest = drawn
    let isOldestFirst = rollover?.drawsOldestFirst ?? true
    for index in isOldestFirst ? Array(lots.indices) : lots.indices.reversed() {
      let part = min(rest, lots[index].left)
      lots[index].left = lots[index].left - part
      rest = rest - part
    }
    beyond = rest
    if rest > .zero { steps.append("\(text.text(rest, .time)) are beyond") }
    steps += keepWhatIsLeft(own, text)
    return steps
  }

  private mutating func keepWhatIsLeft(_ own: Exact, _ text: ValueText) -> [String] {
    let left = lots[lots.count - 1].left
    guard let rollover else {
      lots.removeAll()
      return left > .zero ? ["\(text.text(left, .time)) are lost"] : []
    }
    let share = Exact(rollover.share.fraction)
    let kept = rollover.base == .left ? share * left : min(left, share * own)
    lots[lots.count - 1].left = kept
    guard left > .zero else { return [] }
    return ["\(text.text(left, .time)) are left, of which \(text.text(kept, .time)) are kept"]
  }
}
