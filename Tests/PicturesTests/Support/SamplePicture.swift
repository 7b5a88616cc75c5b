import Pictures
import Quantities
import Rendering
import TestSupport

/// A picture that is drawn the same for ever, and looked at when it is not.
struct SamplePicture: Sendable, CustomStringConvertible {
  /// What its file is called.
  let name: String
  let picture: Picture

  var description: String { name }

  /// Where it is kept.
  var path: String { "\(SharedData.packageRoot)/Tests/PicturesTests/Pictures/\(name).svg" }

  /// The picture as a file.
  var file: String { SamplePicture.file(picture) }

  /// A picture as a file that a browser opens.
  static func file(_ picture: Picture) -> String {
    var markup = Markup()
    markup.element("svg", [("xmlns", "http://www.w3.org/2000/svg")]) { $0.draw(picture.element) }
    markup.line()
    return markup.html
  }

  static let all = [
    trend, undecided, lengths, bars, distribution, free, waterfall, timeline, heat, rare,
  ]

  // MARK: Lines

  private static let months = [
    "Apr 25", "May 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25", "Oct 25", "Nov 25", "Dec 25",
    "Jan 26", "Feb 26", "Mar 26",
  ]

  private static let trend = sample(
    "trend",
    "first response",
    "Attained in twelve months: met in ten, missed in two.",
    .trend(
      TrendChart(
        unit: .share,
        name: "attained",
        points: zip(months, [981, 979, 975, 968, 948, 972, 976, 981, 941, 967, 971, 979]).map {
          let share = Ratio(Int128($1), 1000)
          return point($0, [share], "\($1 / 10).\($1 % 10) %", goal: Ratio(95, 100))
        },
        side: .atLeast,
        goalText: "goal >= 95 %"
      )
    )
  )

  private static let undecided = sample(
    "undecided",
    "availability",
    "The goal rose in May; June has no reading, and July is not decided.",
    .trend(
      TrendChart(
        unit: .share,
        name: "attained",
        points: [
          point("Apr", [Ratio(9993, 10_000)], "99.93 %", goal: Ratio(998, 1000)),
          point("May", [Ratio(9984, 10_000)], "99.84 %", goal: Ratio(999, 1000)),
          .init(label: "Jun", values: [], text: "-", standing: .open, goal: Ratio(999, 1000)),
          .init(
            label: "Jul",
            values: [Ratio(9971, 10_000), Ratio(9996, 10_000)],
            text: "99.71 % to 99.96 %",
            standing: .open,
            goal: Ratio(999, 1000)
          ),
        ],
        side: .atLeast,
        goalText: "goal >= 99.9 %"
      )
    )
  )

  private static let lengths = sample(
    "lengths",
    "mean time to answer",
    "At most 30 min was promised; one quarter took longer.",
    .trend(
      TrendChart(
        unit: .time,
        name: "mean",
        points: [(1, 1_320), (2, 1_711), (3, 2_105), (4, 1_502)].map { quarter, seconds in
          let value = Ratio(Int128(seconds) * 1_000_000)
          return .init(
            label: "Q\(quarter)",
            values: [value],
            text: "\(seconds / 60) min \(seconds % 60) s",
            standing: seconds > 1_800 ? .missed : .met,
            goal: Ratio(1_800_000_000)
          )
        },
        side: .atMost,
        goalText: "goal <= 30 min"
      )
    )
  )

  private static func point(_ label: String, _ values: [Ratio], _ text: String, goal: Ratio)
    -> TrendChart.Point
  {
    let isMet = values.allSatisfy { $0 >= goal }
    return .init(
      label: label,
      values: values,
      text: text,
      standing: isMet ? .met : .missed,
      goal: goal
    )
  }

  // MARK: Bars

  private static let bars = sample(
    "bars",
    "Misses by priority",
    "Most misses are of P2.",
    .bars(
      BarChart(
        unit: .number,
        name: "misses",
        bars: [
          .init(label: "P1, absolute priority", value: Ratio(2), text: "2", standing: .met),
          .init(label: "P2, urgent", value: Ratio(17), text: "17", standing: .missed),
          .init(
            label: "P3, normal, of accounts whose tickets reach the desk by the portal alone",
            value: Ratio(9),
            text: "9",
            standing: .open
          ),
          .init(label: "P4", value: Ratio(0), text: "0", standing: .met),
        ]
      )
    )
  )

  private static let distribution = sample(
    "distribution",
    "Time to the first answer",
    "Four fifths of 240 tickets were answered within 30 min.",
    .histogram(
      Histogram(
        of: (0..<240).map { number in
          let minutes =
            number < 192 ? 2 + number * 28 / 192 : 30 + (number - 192) * (number - 192) / 20
          return Ratio(Int128(minutes) * 60_000_000)
        },
        unit: .time,
        name: "tickets",
        goal: Ratio(1_800_000_000),
        goalText: "promised: 30 min"
      )
    )
  )

  private static let free = sample(
    "free",
    "Value of leads",
    "Nothing was promised of a single lead.",
    .histogram(
      Histogram(
        of: (0..<60).map { Ratio(Int128($0 * $0 * 37 % 9_973)) },
        unit: .number,
        name: "leads",
        goal: nil,
        goalText: ""
      )
    )
  )

  private static let waterfall = sample(
    "waterfall",
    "How the credit comes about",
    "Three levels were missed; the cap takes 925.00 EUR off.",
    .waterfall(
      Waterfall(
        unit: .money(euro),
        steps: [
          step("first-response", 92_500), step("resolution", 185_000), step("availability", 92_500),
          step("cap of 15 % of monthly-fee", -92_500),
          step("earned back for January 2026", -46_250),
          step("payable", 231_250, .total),
        ]
      )
    )
  )

  private static let euro: Currency = {
    guard let euro = Currency(code: "EUR") else { preconditionFailure("EUR is a currency") }
    return euro
  }()

  private static func step(
    _ label: String,
    _ cents: Int64,
    _ kind: Waterfall.Step.Kind = .change
  ) -> Waterfall.Step {
    .init(
      label: label,
      value: Ratio(Int128(cents)),
      text: Money(minorUnits: cents, euro).description,
      kind
    )
  }

  // MARK: Time

  private static let timeline = sample(
    "timeline",
    "resolution of T-1042",
    "It ran for 9 h of its 8 h, waited a night for the customer, and was missed by 1 h.",
    .timeline(
      ClockTimeline(
        hours(0, 40),
        stretches: [
          .init(hours(0, 5), .running), .init(hours(5, 16), .closed),
          .init(hours(16, 19), .running),
          .init(hours(19, 30), .waiting), .init(hours(30, 31), .late),
        ],
        moments: [
          .init(hour(0), "Mon 2 Mar 13:00 opened by the customer"),
          .init(hour(1), "Mon 2 Mar 14:00 answered"),
          .init(hour(19), "Tue 3 Mar 08:00 waiting for the customer"),
          .init(hour(30), "Tue 3 Mar 19:00 the customer answered"),
          .init(hour(31), "Tue 3 Mar 20:00 resolved"),
        ],
        marks: [.init(hour(11), "Tue 3 Mar"), .init(hour(35), "Wed 4 Mar")],
        due: .init(hour(30), "Tue 3 Mar 19:00")
      )
    )
  )

  private static func hour(_ hours: Int64) -> Instant {
    Instant(seconds: 1_772_452_800 + hours * 3600)
  }

  private static func hours(_ from: Int64, _ to: Int64) -> Interval {
    Interval(hour(from), hour(to))
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let heat = sample(
    "heat",
    "When tickets are opened",
    "Most are opened on Mondays from 9 to 11.",
    .heatMap(
      HeatMap(
        name: "tickets opened",
        rows: weekdays,
        counts: (0..<7).map { day in
          (0..<24).map { hour in
            day > 4 ? (hour == 10 ? 2 : 0) : max(0, 46 - (hour - 10) * (hour - 10) - day * 5)
          }
        }
      )
    )
  )

  private static let rare = sample(
    "rare",
    "When outages began",
    "There were three.",
    .heatMap(
      HeatMap(
        name: "outages",
        rows: weekdays,
        counts: (0..<7).map { day in
          (0..<24).map { $0 == 3 && day == 6 ? 2 : $0 == 15 && day == 1 ? 1 : 0 }
        }
      )
    )
  )

  private static func sample(_ name: String, _ title: String, _ summary: String, _ chart: Chart)
    -> SamplePicture
  {
    SamplePicture(name: name, picture: Picture(title: title, summary: summary, chart))
  }
}
