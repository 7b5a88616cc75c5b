import Foundation
import TestSupport

/// The support desk's year, measured a second time from the committed files by naive means.
struct NaiveDesk: Sendable {
  /// Good and counted: seconds for availability, tickets for the others.
  typealias Share = (good: Int, counted: Int)

  let months: [String: [String: Share]]

  /// The last instant that any of the files tells of.
  let cutOff: Int

  static let shared = Result { try NaiveDesk() }

  private init() throws {
    let dublin = NaiveDublin()
    let events = try NaiveDesk.rows("tickets").map(NaiveTicket.Event.init)
    let portal = NaivePortal(
      outages: try NaiveDesk.rows("outages").map(NaivePortal.Outage.init),
      windows: try NaiveDesk.rows("maintenance").map(NaivePortal.Window.init),
      dublin: dublin
    )
    let ends = (portal.outages.map(\.time) + portal.windows.map(\.time)).map(\.upperBound)
    let cutOff = (events.map(\.at) + ends).max() ?? 0
    let tickets = NaiveDesk.tickets(events).map { NaiveTicket($0, cutOff: cutOff, dublin) }

    let names = NaiveDesk.monthNames
    let starts = (names + ["2027-02"]).map { dublin.start(of: $0) }
    // What lies after the cut-off is not known: the last month ends with it.
    let bounds = zip(starts, starts.dropFirst()).map { $0..<min($1, cutOff) }
    self.cutOff = cutOff
    months = Dictionary(
      uniqueKeysWithValues: zip(names, bounds).map { name, month in
        let responded = tickets.filter { month.contains($0.opened) }.map(\.responded)
        let resolved = tickets.flatMap(\.resolved).filter { month.contains($0.at) }.map(\.outcome)
        let shares = [
          "availability": portal.availability(in: month),
          "responded": NaiveDesk.share(responded), "resolved": NaiveDesk.share(resolved),
        ]
        return (name, shares)
      }
    )
  }

  /// The months of the year in force.
  static let monthNames = (2...12).map { "2026-" + ($0 < 10 ? "0\($0)" : "\($0)") } + ["2027-01"]

  /// The rows of a committed file, without its header; no field of them holds a comma.
  static func rows(_ name: String) throws -> [[Substring]] {
    let path = SharedData.packageRoot + "/Examples/support-desk/data/\(name).csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.rows.dropFirst().map(\.fields)
  }

  private static func tickets(_ events: [NaiveTicket.Event]) -> [[NaiveTicket.Event]] {
    var seen: Set<Int> = []
    let once = events.filter { seen.insert($0.id).inserted }
    return Dictionary(grouping: once, by: \.ticket).values.map {
      $0.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }
  }

  private static func share(_ outcomes: [NaiveTicket.Outcome]) -> Share {
    (outcomes.count { $0 == .met }, outcomes.count { $0 != .open })
  }
}
