import SupportDeskLog
import Testing

/// The year holds every case that an honest log holds, so that the demonstration shows them.
struct DeskOdditiesTests {
  private static let year = DeskYear(seed: DeskYear.committedSeed)

  private struct Row {
    let id: Int
    let ticket: String
    let at: String
    let event: String
    let author: String
    let automatic: String
  }

  private static let inFile: [Row] = {
    let read = try? rows(
      "tickets.csv",
      "event_id",
      "ticket",
      "at",
      "event",
      "author",
      "automatic",
      of: year
    )
    return (read ?? []).map {
      Row(
        id: Int($0[0]) ?? 0,
        ticket: $0[1],
        at: $0[2],
        event: $0[3],
        author: $0[4],
        automatic: $0[5]
      )
    }
  }()

  /// The events of each ticket once, in the order of time and recording.
  private static let tickets: [String: [Row]] = {
    var seen: Set<Int> = []
    let once = inFile.filter { seen.insert($0.id).inserted }
    return Dictionary(grouping: once, by: \.ticket).mapValues { rows in
      rows.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
  }()

  private func count(_ isOdd: ([Row]) -> Bool) -> Int { Self.tickets.values.count { isOdd($0) } }

  @Test func `the tickets that the read-me counts, each beginning with its creation`() {
    #expect(Self.tickets.count == 4_932)
    #expect(Self.tickets.values.allSatisfy { $0.first?.event == "created" })
  }

  @Test func `exact duplicates and rows out of order`() {
    let ids = Self.inFile.map(\.id)
    #expect((5...40).contains(ids.count - Set(ids).count))
    #expect(zip(ids, ids.dropFirst()).count { $0 > $1 } > 100)
  }

  @Test func `events recorded after later ones`() {
    let isTypedLate: ([Row]) -> Bool = { rows in
      zip(rows, rows.dropFirst()).contains { $0.id > $1.id }
    }
    #expect(count(isTypedLate) > 50)
  }

  @Test func `tickets created closed, created paused, and never closed`() {
    #expect(count { rows in rows.contains { $0.event == "closed" && $0.at == rows[0].at } } > 50)
    #expect(count { rows in rows.contains { $0.event == "waiting" && $0.at == rows[0].at } } > 50)
    #expect(count { rows in !rows.contains { $0.event == "resolved" } } > 20)
  }

  @Test func `several pauses, pauses without an answer, and a question in the instant of a reply`()
  {
    #expect(count { rows in rows.count { $0.event == "waiting" } > 2 } > 50)
    #expect(
      count { rows in rows.count { $0.event == "waiting" } > rows.count { $0.event == "answer" } }
        > 20
    )
    #expect(
      count { rows in
        let asked = Set(rows.filter { $0.event == "waiting" }.map(\.at))
        return rows.contains {
          $0.event == "reply" && $0.author == "agent" && asked.contains($0.at)
        }
      } > 100
    )
  }

  @Test func `reopenings before and after the ticket was closed`() {
    #expect(count { rows in follows("closed", then: "reopened", rows) } > 50)
    #expect(count { rows in follows("resolved", then: "reopened", rows) } > 100)
  }

  @Test func `reassessments before and after the first reply`() {
    let reassessed = Self.tickets.values.filter { rows in rows.contains { $0.event == "reassessed" }
    }
    let early = reassessed.count { rows in
      let first = rows.first {
        $0.event == "reassessed" || ($0.event == "reply" && $0.automatic == "no")
      }
      return first?.event == "reassessed"
    }
    #expect(early > 20)
    #expect(reassessed.count - early > 100)
  }

  @Test func `acknowledgements by a bot and notes by the customer before the first reply`() {
    let replies = { (rows: [Row]) in rows.first { $0.event == "reply" } }
    #expect(count { replies($0)?.author == "bot" } > 1_000)
    #expect(count { replies($0)?.author == "customer" } > 200)
    #expect(Self.inFile.contains { $0.author == "agent" && $0.automatic == "yes" })
  }

  @Test func `outages of every cause, some overlapping, some over a window of maintenance`() throws
  {
    let outages = try rows("outages.csv", "started", "ended", "cause", of: Self.year)
    let windows = try rows("maintenance.csv", "starts", "ends", "announced_at", of: Self.year)
    #expect(Set(outages.map { $0[2] }) == ["provider", "customer", "third-party", "unknown"])
    #expect(outages.allSatisfy { $0[0] < $0[1] })
    #expect(windows.allSatisfy { $0[2] < $0[0] && $0[0] < $0[1] })
    #expect(zip(outages, outages.dropFirst()).contains { $0[1] > $1[0] })
    let touched = windows.count { window in
      outages.contains { $0[0] < window[1] && $0[1] > window[0] }
    }
    #expect(touched > 15)
    // Midnight in Dublin at the end of August.
    let monthEnd = "2026-08-31T23:00:00Z"
    #expect(outages.contains { $0[0] < monthEnd && $0[1] > monthEnd })
  }

  private func follows(_ first: String, then second: String, _ rows: [Row]) -> Bool {
    let steps = rows.filter { $0.event != "reply" }
    return zip(steps, steps.dropFirst()).contains { $0.event == first && $1.event == second }
  }
}
