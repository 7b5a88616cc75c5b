import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import Quantities
import TestSupport
import Testing

/// The project's calendars against an independent list, and what rules find.
struct CalendarTests {
  private static let folder = SharedData.packageRoot + "/Calendars/"
  private static let suffix = ".calendar.md"

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()

  /// Where the law of a place and the independent list differ, and why.
  private static func expected(_ name: String, _ date: CivilDate) -> Bool {
    switch name {
    // The list counts Easter and Whit Sunday; the royal decree does not.
    case "be-public-holidays": date.weekday == .sunday
    // The list leaves out holidays on a Sunday, which the communities may move.
    case "es-national": date.weekday == .sunday
    // The federal act moves Canada Day from a Sunday; the list has the province's words only.
    case "ca-ontario": date.month == 7 && date.day == 2
    // The list foresees decisions of ministers that are not made yet.
    case "gr-public-holidays": date.month == 5 && date.year > 2026
    default: false
    }
  }

  @Test func `there are calendars of at least twenty places, each with its source`() throws {
    #expect(Self.names.count >= 30)
    for name in Self.names {
      let text = try String(contentsOfFile: Self.folder + name + Self.suffix, encoding: .utf8)
      #expect(text.contains("\nsource: "), "\(name)")
    }
  }

  @Test(arguments: names)
  func `a calendar finds the days of the independent list`(_ name: String) throws {
    let calendar = try Self.compile(name)
    let listed = try Self.listed(name)
    let years = calendar.covers.lowerBound.year...calendar.covers.upperBound.year
    #expect(years == 2020...2035)
    let differences = listed.symmetricDifference(calendar.days.keys)
    #expect(differences.filter { !Self.expected(name, $0) }.sorted() == [])
  }

  private static func compile(_ name: String) throws -> HolidayCalendar {
    let path = folder + name + suffix
    let text = SourceText(name: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    let compilation = Compiler.compileCalendar(text)
    #expect(compilation.diagnostics.map(\.concise) == [])
    let calendar = try #require(compilation.calendars.first)
    #expect(calendar.name == name)
    return calendar
  }

  private static func listed(_ name: String) throws -> Set<CivilDate> {
    let path = SharedData.packageRoot + "/Tests/AgreementLanguageTests/Fixtures/holidays-0.109.txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var dates: Set<CivilDate> = []
    for line in lines where line.hasPrefix(name + " ") {
      let words = line.split(separator: " ")
      let year = try #require(Int(words[1].dropLast()))
      for word in words.dropFirst(2) {
        let parts = word.split(separator: "-").compactMap { Int($0) }
        dates.insert(try #require(CivilDate(year: year, month: parts[0], day: parts[1])))
      }
    }
    #expect(dates.count > 16 * 5)
    return dates
  }
}
