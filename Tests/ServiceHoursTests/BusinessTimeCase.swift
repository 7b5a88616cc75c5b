import Foundation
import Quantities
import ServiceHours
import Testing

/// One case of Fixtures/business-time.json: what other products' test suites say about hours.
struct BusinessTimeCase: Codable, Sendable, CustomTestStringConvertible {
  struct Duration: Codable, Sendable {
    var seconds: Int64
  }

  enum Expectation: Codable, Sendable {
    case seconds(Double)
    case instant(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let seconds = try? container.decode(Double.self) {
        self = .seconds(seconds)
      } else {
        self = .instant(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .seconds(let seconds): try container.encode(seconds)
      case .instant(let text): try container.encode(text)
      }
    }
  }

  var id: String
  var timezone: String
  var weekly_hours: [String: [[String]]]
  var holidays: [String]
  var date_overrides: [String: [[String]]]?
  var pauses: [[String]]?
  var op: String
  var start: String
  var end: String?
  var duration: Duration?
  var expected: Expectation

  var testDescription: String { id }

  static let all: [BusinessTimeCase] = {
    struct File: Codable { var cases: [BusinessTimeCase] }
    let url = Bundle.module.url(
      forResource: "business-time",
      withExtension: "json",
      subdirectory: "Fixtures"
    )
    guard let url, let data = try? Data(contentsOf: url),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return file.cases
  }()

  /// The hours of the case.
  func hours() throws -> Hours {
    var closed = ClosedDays.none
    for day in holidays {
      closed = closed.union(try required(ClosedDays(parsing: day), "closed day \(day)"))
    }
    var overrides: [CivilDate: [Window]] = [:]
    for (date, windows) in date_overrides ?? [:] {
      overrides[try required(TimeText.date(date), "date \(date)")] = try Self.windows(windows)
    }
    var weekly: [Weekday: [Window]] = [:]
    for (day, windows) in weekly_hours {
      let letters = day.prefix(1).uppercased() + day.dropFirst().prefix(1)
      weekly[try required(Weekday(letters: letters), "day \(day)")] = try Self.windows(windows)
    }
    let zone = try required(Zone(identifier: timezone), "zone \(timezone)")
    return Hours(WeeklyHours(weekly), in: zone, closed: closed, overrides: overrides)
  }

  private static func windows(_ pairs: [[String]]) throws -> [Window] {
    try Window.list(parsing: pairs.map { "\($0[0])-\($0[1])" }.joined(separator: ","))
  }
}

/// A fixture that does not read.
struct FixtureError: Error { var message: String }

func required<Value>(_ value: Value?, _ what: String) throws -> Value {
  guard let value else { throw FixtureError(message: "the fixture has no \(what)") }
  return value
}
