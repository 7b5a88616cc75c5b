/// The portal's availability as clause 3 reads, stretch after stretch between any two edges.
struct NaivePortal {
  struct Outage {
    let time: Range<Int>
    let isCustomers: Bool

    /// Reads a row of outages.csv.
    init(_ fields: [Substring]) {
      time = NaiveDublin.seconds(fields[1])..<NaiveDublin.seconds(fields[2])
      isCustomers = fields[3] == "customer"
    }
  }

  struct Window {
    let announced: Int
    let time: Range<Int>

    /// Reads a row of maintenance.csv.
    init(_ fields: [Substring]) {
      announced = NaiveDublin.seconds(fields[1])
      time = NaiveDublin.seconds(fields[2])..<NaiveDublin.seconds(fields[3])
    }
  }

  let outages: [Outage]
  let windows: [Window]
  let dublin: NaiveDublin

  /// The seconds in which the portal was up, of those that count, in a month.
  func availability(in month: Range<Int>) -> (good: Int, counted: Int) {
    let announced = windows.filter {
      dublin.adding(workingDays: 5, to: $0.announced) <= $0.time.lowerBound
    }
    var quota = 8 * 3600
    var (good, counted) = (0, 0)
    let edges = edges(in: month)
    for (start, end) in zip(edges, edges.dropFirst()) {
      // Nothing changes between two edges, so the first second speaks for the stretch.
      let isDown = outages.contains { $0.time.contains(start) }
      let isCustomers = outages.contains { $0.time.contains(start) && $0.isCustomers }
      let isWork = dublin.isNight(start) && announced.contains { $0.time.contains(start) }
      let work = isWork ? min(quota, end - start) : 0
      quota -= work
      let left = isCustomers ? 0 : end - start - work
      counted += left
      if !isDown { good += left }
    }
    return (good, counted)
  }

  private func edges(in month: Range<Int>) -> [Int] {
    let nights = (dublin.date(month.lowerBound)...dublin.date(month.upperBound)).flatMap {
      [dublin.instant($0, 7 * 3600 + 1800), dublin.instant($0, 22 * 3600)]
    }
    let times = outages.map(\.time) + windows.map(\.time) + [month]
    let all = Set(times.flatMap { [$0.lowerBound, $0.upperBound] } + nights)
    return all.filter { month.contains($0) || $0 == month.upperBound }.sorted()
  }
}
