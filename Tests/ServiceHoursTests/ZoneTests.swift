import Foundation
import Quantities
import ServiceHours
import TestSupport
import Testing

struct ZoneTests {
  @Test func `every zone has the offsets that an independent reader finds`() throws {
    let url = try #require(
      Bundle.module.url(forResource: "zone-offsets", withExtension: "txt", subdirectory: "Fixtures")
    )
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    var random = SeededGenerator(seed: 1)
    let instants = (0..<1000).map { _ in
      Instant(seconds: -2_208_988_800 + Int64(random.next() % 7_889_270_400))
    }
    #expect(lines.map { String($0.prefix { $0 != " " }) } == Zone.identifiers)
    for line in lines {
      let parts = line.split(separator: " ")
      let zone = try #require(Zone(identifier: parts[0]))
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for instant in instants {
        var offset = UInt32(bitPattern: Int32(zone.offset(at: instant).wholeSeconds))
        for _ in 0..<4 {
          digest = (digest ^ UInt64(offset & 0xFF)) &* 0x100_0000_01B3
          offset >>= 8
        }
      }
      #expect(digest == UInt64(parts[1], radix: 16), "\(zone)")
    }
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00Z"),
    ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
    ("America/Havana", "2026-11-01T00:30", "2026-11-01T04:30:00Z"),
    ("America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T03:00:00Z"),
    ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z"),
    ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z"),
    ("Africa/Casablanca", "2087-05-11T02:30", "2087-05-11T02:30:00Z"),
    ("Europe/Berlin", "2500-07-01T12:00", "2500-07-01T10:00:00Z"),
  ])
  func `a civil time means an instant, forward over a gap and the first of two`(
    name: String,
    civil: String,
    instant: String
  ) throws {
    let zone = try #require(Zone(identifier: name))
    #expect(try TimeText.instant(civil, in: zone).description == instant)
  }

  @Test func `a link is a zone under the name it was given`() throws {
    let link = try #require(Zone(identifier: "US/Eastern"))
    let place = try #require(Zone(identifier: "America/New_York"))
    #expect(link.identifier == "US/Eastern")
    #expect(link != place)
    let instant = Instant(seconds: 1_780_000_000)
    #expect(link.offset(at: instant) == place.offset(at: instant))
  }

  @Test(arguments: [
    "", "Europe", "europe/berlin", "Europe/Berlin ", "posix/Europe/Berlin", "Factory",
  ])
  func `what the database does not name is no zone`(name: String) {
    #expect(Zone(identifier: name) == nil)
  }

  @Test func `Apia skipped a date and its neighbours are whole`() throws {
    let zone = try #require(Zone(identifier: "Pacific/Apia"))
    let date = try #require(CivilDate(year: 2011, month: 12, day: 30))
    #expect(zone.skips(date))
    #expect(!zone.skips(date.adding(days: -1)))
    #expect(!zone.skips(date.adding(days: 1)))
    #expect(
      zone.startOfDay(date.adding(days: 1)) - zone.startOfDay(date.adding(days: -1)) == .hours(24)
    )
  }

  @Test func `the release is named`() { #expect(Zone.release == "2025b") }
}
