import Agreements
import Diagnostics

extension Checking {
  /// The clause a phrase stands in, or nil before the first and in other texts.
  func clause(of phrase: Phrase) -> Clause? {
    guard phrase.source === document.source else { return nil }
    return agreement.clauses.holding(phrase.bytes.lowerBound)
  }
}

extension [Clause] {
  /// The last that begins at or before an offset of its text: clauses stand in the order of the text,
  /// and there may be thousands of them.
  func holding(_ offset: Int) -> Clause? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.bytes.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
