import Agreements
import Calculating
import Quantities

/// The hours of a retainer from period to period: what is included, what was left of earlier ones, what is drawn.
///
/// What a period left is kept as the text of that period says, also where another text governs the next.
struct HoursAccount {
  /// What a text gives and what is drawn of it in a period, or in the part of one that it governs.
  struct Drawing {
    /// The time that is included, in seconds.
    let included: Exact

    /// What is drawn, in seconds.
    let drawn: Exact

    /// What becomes of what is left, or nil when it is lost.
    let rollover: Rollover?

    /// For how many periods it is kept.
    let keeps: Int?
  }

  private struct Lot {
    let period: String
    let place: Int
    let own: Exact
    var left: Exact
    var keeps = 0
  }

  /// What was drawn last beyond all there was, in seconds.
  private(set) var beyond = Exact.zero

  private var lots: [Lot] = []

  /// Draws hours in a period or a part of one, which comes after those drawn before.
  /// - Parameters:
  ///   - drawing: What is included and drawn.
  ///   - period: The period's name.
  ///   - place: Its place among the periods.
  ///   - endsPeriod: False when another part of the period follows.
  ///   - text: How values are written.
  /// - Returns: What happened, a sentence each.
  mutating func draw(
    _ drawing: Drawing,
    in period: String,
    _ place: Int,
    endsPeriod: Bool,
    _ text: ValueText
  ) -> [String] {
    lots.removeAll { place - $0.place > $0.keeps || $0.left.isZero }
    var steps = ["\(text.text(drawing.included, .time)) are included"]
    steps += lots.map { "\(text.text($0.left, .time)) are left of \($0.period)" }
    steps.append("\(text.text(drawing.drawn, .time)) are drawn")
    lots.append(Lot(period: period, place: place, own: drawing.included, left: drawing.included))
    beyond = take(drawing)
    if beyond > .zero { steps.append("\(text.text(beyond, .time)) are beyond") }
    return endsPeriod ? steps + keepWhatIsLeft(drawing, of: place, text) : steps
  }

  /// Takes what is drawn from what there is, and gives what there was not.
  private mutating func take(_ drawing: Drawing) -> Exact {
    var rest = drawing.drawn
    let isOldestFirst = drawing.rollover?.drawsOldestFirst ?? true
    for index in isOldestFirst ? Array(lots.indices) : lots.indices.reversed() {
      let part = min(rest, lots[index].left)
      lots[index].left = lots[index].left - part
      rest = rest - part
    }
    return rest
  }

  private mutating func keepWhatIsLeft(_ drawing: Drawing, of place: Int, _ text: ValueText)
    -> [String]
  {
    let left = lots.filter { $0.place == place }.map(\.left).reduce(.zero, +)
    guard let rollover = drawing.rollover else {
      lots.removeAll { $0.place == place }
      return left > .zero ? ["\(text.text(left, .time)) are lost"] : []
    }
    let share = Exact(rollover.share.fraction)
    for index in lots.indices where lots[index].place == place {
      let lot = lots[index]
      lots[index].left =
        rollover.base == .left ? share * lot.left : min(lot.left, share * lot.own)
      lots[index].keeps = drawing.keeps ?? 0
    }
    let kept = lots.filter { $0.place == place }.map(\.left).reduce(.zero, +)
    guard left > .zero else { return [] }
    return ["\(text.text(left, .time)) are left, of which \(text.text(kept, .time)) are kept"]
  }
}
