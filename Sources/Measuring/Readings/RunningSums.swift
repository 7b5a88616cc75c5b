/// The running totals of a part by slot, so that a window is two look-ups however long it is.
struct RunningSums {
  private var met: [Int64] = [0]
  private var missed: [Int64] = [0]
  private var uncertain: [Int64] = [0]
  private var perhapsCounted: [Int64] = [0]
  private var sums: [Int128] = [0]

  init(_ part: FigurePart) {
    for slot in part.sums.indices {
      met.append(met[slot] + part.counts[FigurePart.cell(slot, .met)])
      missed.append(missed[slot] + part.counts[FigurePart.cell(slot, .missed)])
      uncertain.append(uncertain[slot] + part.counts[FigurePart.cell(slot, .uncertain)])
      perhapsCounted.append(
        perhapsCounted[slot] + part.counts[FigurePart.cell(slot, .perhapsCounted)]
      )
      sums.append(sums[slot] + part.sums[slot])
    }
  }

  func good(_ window: Range<Int>) -> Int64 { met[window.upperBound] - met[window.lowerBound] }

  func bad(_ window: Range<Int>) -> Int64 { missed[window.upperBound] - missed[window.lowerBound] }

  func uncertain(_ window: Range<Int>) -> Int64 {
    uncertain[window.upperBound] - uncertain[window.lowerBound]
  }

  func perhapsCounted(_ window: Range<Int>) -> Int64 {
    perhapsCounted[window.upperBound] - perhapsCounted[window.lowerBound]
  }

  func sum(_ window: Range<Int>) -> Int128 { sums[window.upperBound] - sums[window.lowerBound] }
}
