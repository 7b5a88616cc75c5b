import Commands
import TestSupport
import Testing

/// Drafts for logs that nobody wrote for Abide, beside the feeds that people wrote for them.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
struct RealDraftTests {
  @Test func `the ServiceNow audit export is seen as changes of incidents`() {
    let text = Self.draft("uci-incident-event-log.csv.gz")
    let lines = [
      "rows: changes", "subject: incident by number", "times: D/M/YYYY HH:MM in ZONE",
      "at: sys_updated_at", "id: number, sys_mod_count, sys_updated_at", "sequence: sys_mod_count",
      "blank: ?", "incident.opened: first row, at opened_at",
      "incident.awaiting-user-info: incident_state becomes Awaiting User Info",
      "incident.reopened: incident_state leaves Resolved where incident_state is not Closed",
    ]
    for line in lines { #expect(text.contains("\n\(line)\n"), "\(line)") }
    #expect(text.contains("The day stands first: line 2 has `29/2/2016 01:16`"))
    #expect(
      text.contains(
        "of 141,712 rows: 141,712 used, 0 that tell nothing it maps, 0 duplicates, 0 refused"
      )
    )
  }

  @Test func `Boston's requests are seen as subjects without a history of waiting`() {
    let text = Self.draft("boston-311-2015.csv.gz")
    let lines = [
      "rows: subjects", "subject: case by case_id", "times: MM/DD/YYYY hh:mm:ss AM in ZONE",
      "case.opened: at opened", "case.closed: at closed", "case.target: target",
    ]
    for line in lines { #expect(text.contains("\n\(line)\n"), "\(line)") }
    #expect(text.contains("a row has no history of waiting"))
    #expect(text.contains("of 60,573 rows: 60,573 used"))
  }

  @Test func `the downtime windows are seen as intervals`() {
    let text = Self.draft("github-downtime-windows.csv")
    for line in ["rows: intervals", "id: incident_id", "service.impact: impact"] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(text.contains("downtime_start to downtime_end"))
    #expect(!text.contains("To be filled in"))
  }

  private static func draft(_ name: String) -> String {
    FeedDraftTests.draft(SharedData.path("data/" + name)).text
  }
}
