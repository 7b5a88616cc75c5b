import Foundation
import Quantities
import ServiceHours
import TestSupport
import Testing

/// Due dates and verdicts recomputed for a city that published its own.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
struct BostonTests {
  /// Each clock's line by request.
  private static let lines = Result {
    Dictionary(grouping: try Example.boston.subjects("2015"), by: \.clock).mapValues { lines in
      Dictionary(uniqueKeysWithValues: lines.map { ($0.subject, $0) })
    }
  }

  /// The groups that the agreement's table names.
  private static let groups = Result {
    let text = try String(contentsOfFile: Example.boston.agreement, encoding: .utf8)
    let rows = text.rows.drop { !$0.hasPrefix("Table: Working days") }
      .drop { !$0.hasPrefix("| -") }.dropFirst().prefix { $0.hasPrefix("| ") }
    return Set(
      rows.map { row in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces)[...] }
        return BostonCase.Group(type: cells[0], queue: cells[1])
      }
    ).subtracting([BostonCase.Group(type: "otherwise", queue: "otherwise")])
  }

  @Test func `by the city's targets every verdict is the city's`() throws {
    let lines = try #require(try Self.lines.get()["by-the-city"])
    let judged = try BostonCase.all.get().filter { !$0.target.isEmpty && $0.verdict != nil }
    #expect(judged.count == 39_451)
    #expect(judged.count { lines[$0.id]?.outcome == $0.verdict } == 39_451)
  }

  @Test func `by the table every verdict is the city's`() throws {
    let lines = try #require(try Self.lines.get()["by-the-table"])
    let groups = try Self.groups.get()
    let judged = try BostonCase.all.get().filter {
      groups.contains($0.group) && !$0.target.isEmpty && $0.verdict != nil
    }
    let differing = judged.filter { lines[$0.id]?.outcome != $0.verdict }
    #expect(differing.map(\.id) == [])
    #expect(judged.count > 4_156)
  }

  @Test func `the table's due dates are the city's targets`() throws {
    let clock = try BostonClock()
    let lines = try #require(try Self.lines.get()["by-the-table"])
    let groups = try Self.groups.get()
    var toTheMinute = groups
    var count = 0
    for request in try BostonCase.all.get() where groups.contains(request.group) {
      guard let target = clock.instant(request.target) else { continue }
      let line = try #require(lines[request.id])
      let due = Instant(seconds: Int64(NaiveDublin.seconds(line.due)))
      count += 1
      #expect(abs((due - target).microseconds) <= 60_000_000, "\(request.id)")
      if due.wholeSeconds / 60 != target.wholeSeconds / 60 { toTheMinute.remove(request.group) }
    }
    #expect(count > 4_635)
    #expect(toTheMinute.count >= 60)
  }

  @Test func `every group that fits to the minute stands in the table`() throws {
    let clock = try BostonClock()
    let known = try Self.groups.get()
    let requests = try BostonCase.all.get().filter { !$0.target.isEmpty }
    let groups = Dictionary(grouping: requests, by: \.group).filter { $0.value.count >= 20 }
    #expect(groups.count == 223)
    var fitting: Set<BostonCase.Group> = []
    for (group, requests) in groups where fits(requests, clock) { fitting.insert(group) }
    #expect(fitting == known)
  }

  /// True when some number of working days gives the minute of every target.
  private func fits(_ requests: [BostonCase], _ clock: BostonClock) -> Bool {
    let times = requests.compactMap { request -> (opened: Instant, target: Instant)? in
      guard let opened = clock.instant(request.opened), let target = clock.instant(request.target)
      else { return nil }
      return (opened, target)
    }
    return (1...60).contains { days in
      times.allSatisfy { opened, target in
        clock.table.step(workingDays: days, from: opened, rolled: .first)
          .map { abs(($0 - target).microseconds) < 60_000_000 } ?? false
      }
    }
  }
}
