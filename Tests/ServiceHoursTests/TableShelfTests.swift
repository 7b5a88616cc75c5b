import Quantities
import ServiceHours
import Testing

struct TableShelfTests {
  @Test func `equal hours share a table, however they were written`() throws {
    let shelf = TableShelf()
    let dates = try dates("2026-01-01", "2026-12-31")
    let first = try shelf.table(of: hours("Mo-Fr 08:00-12:00, 12:00-17:00"), covering: dates)
    let second = try shelf.table(of: hours("Mo,Tu,We,Th,Fr 08:00-17:00"), covering: dates)
    let other = try shelf.table(of: hours("Mo-Fr 08:00-16:00"), covering: dates)
    #expect(first === second)
    #expect(first !== other)
    #expect(shelf.count == 2)
  }

  @Test func `a wider question widens the table that is shared, and a narrower one finds it`()
    throws
  {
    let shelf = TableShelf()
    let desk = try hours("Mo-Fr 08:00-17:00")
    _ = try shelf.table(of: desk, covering: dates("2026-01-01", "2026-12-31"))
    let wide = try shelf.table(of: desk, covering: dates("2028-01-01", "2028-12-31"))
    #expect(try wide.dates == dates("2026-01-01", "2028-12-31"))
    #expect(try shelf.table(of: desk, covering: dates("2027-02-01", "2027-02-02")) === wide)
    #expect(shelf.count == 1)
  }

  @Test func `hours that are never open are refused, and do not stay`() throws {
    let shelf = TableShelf()
    #expect(throws: NeverOpen.self) {
      try shelf.table(of: hours(""), covering: dates("2026-01-01", "2026-12-31"))
    }
    #expect(shelf.count == 0)
  }

  private func hours(_ text: String) throws -> Hours {
    Hours(try WeeklyHours(parsing: text), in: .utc)
  }

  private func dates(_ first: String, _ last: String) throws -> ClosedRange<CivilDate> {
    try #require(TimeText.date(first))...(try #require(TimeText.date(last)))
  }
}
