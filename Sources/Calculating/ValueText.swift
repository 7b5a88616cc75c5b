package import Agreements
import Quantities

/// Values as people read them.
package struct ValueText {
  private let agreement: Agreement

  /// Prepares to write values of an agreement, in its currency.
  package init(_ agreement: Agreement) { self.agreement = agreement }

  /// A value in full, or cut after six decimals with three dots.
  package func text(_ value: Exact, _ dimension: Dimension) -> String {
    switch dimension {
    case .share: return number(value * Exact(100), least: 0) + " %"
    case .money: return number(value, least: currency?.decimals ?? 2) + " \(currency?.code ?? "")"
    case .time: return length(value)
    case .date: return date(value)
    case .scale(money: 1, time: -1, _):
      return number(value * Exact(3600), least: currency?.decimals ?? 2)
        + " \(currency?.code ?? "") per h"
    case .scale: return number(value, least: 0)
    }
  }

  /// A value that may not be known.
  package func text(_ value: Result<Exact, Worked.Unknown>, _ dimension: Dimension) -> String {
    switch value {
    case .success(let value): text(value, dimension)
    case .failure: "not known"
    }
  }

  private var currency: Currency? { agreement.money?.currency }

  private func number(_ value: Exact, least: Int) -> String {
    let places = value.decimals(upTo: 6)
    let text = value.decimal(places: max(least, places ?? 6)).groupedByThree
    return places == nil ? text + "…" : text
  }

  private func length(_ seconds: Exact) -> String {
    let units: [(Int, String)] = [(3600, "h"), (60, "min"), (1, "s")]
    for (size, name) in units {
      guard let count = seconds.divided(by: Exact(size)), count.isWhole || size == 1 else {
        continue
      }
      return number(count, least: 0) + " " + name
    }
    return number(seconds, least: 0) + " s"
  }

  private func date(_ days: Exact) -> String {
    days.whole(.towardsZero).map { CivilDate(daysSinceEpoch: Int32(clamping: $0)).description }
      ?? ""
  }
}

extension String {
  // A comma before every third digit of the whole part, counted from its end.
  fileprivate var groupedByThree: String {
    let parts = split(separator: ".", maxSplits: 1)
    let sign = hasPrefix("-") ? "-" : ""
    var whole = String(parts[0].dropFirst(sign.count))
    var groups: [Substring] = []
    while whole.count > 3 {
      groups.insert(Substring(whole.suffix(3)), at: 0)
      whole.removeLast(3)
    }
    groups.insert(Substring(whole), at: 0)
    let fraction = parts.count == 2 ? "." + parts[1] : ""
    return sign + groups.joined(separator: ",") + fraction
  }
}
