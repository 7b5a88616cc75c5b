import Agreements
import Diagnostics
import Measuring
import TestSupport
import Testing

/// Every way of measuring gives what a naive reader reads, over texts drawn at random from the grammar and
/// exports whose numbers, names and offsets are of every width.
struct EveryWayLaws {
  /// Ten thousand tickets in each run of the tests, a million in the deep one.
  static let seeds = 1...UInt64(Deep.isWanted ? 4_000 : 50)
  static let subjects = Deep.isWanted ? 250 : 200

  @Test(arguments: seeds)
  func `every way gives what the reference reads`(seed: UInt64) async throws {
    let desk = try DrawnDesk(seed: seed, subjects: Self.subjects)
    var random = SeededGenerator(seed: seed)
    let lines = desk.lines()
    let batch = desk.batch(try desk.log([lines]))
    hold(batch.cycles, desk.expected(), desk, "reference")
    hold(desk.live(), batch.cycles, desk, "live")

    let shuffled = lines.shuffled(using: &random)
    let reordered = try desk.log([shuffled])
    #expect(desk.batch(reordered) == batch, "reordered")
    let count = Int32(desk.subjects.count)
    let cuts = (0..<5).map { _ in Int32.random(in: 0...count, using: &random) }
    #expect(await desk.threads(reordered, cuts: cuts, seed: seed) == batch, "threads")
    #expect(desk.batch(try desk.packed(reordered)) == batch, "packed")

    // Several files, some rows in two of them, packed after each as a state is.
    let places = (0..<3).map { _ in Int.random(in: 0...lines.count, using: &random) }.sorted()
    var state = try desk.log([])
    for (file, range) in zip([0] + places, places + [lines.count]).enumerated() {
      let again = shuffled.prefix(file * 7)
      try desk.add(Array(shuffled[range.0..<range.1]) + again, file: file, to: &state)
      state = try desk.packed(state)
    }
    #expect(desk.batch(state) == batch, "state")
  }

  // The first ticket that differs, so that a failure can be read without a debugger.
  private func hold(
    _ found: [String: [[ReferenceCycle]]],
    _ expected: [String: [[ReferenceCycle]]],
    _ desk: DrawnDesk,
    _ way: String
  ) {
    guard found != expected else { return }
    let names = Set(found.keys).union(expected.keys).sorted()
    guard let name = names.first(where: { found[$0] != expected[$0] }) else { return }
    let events = (desk.subjects[name] ?? []).sorted(by: Happening.precedes)
    var lines = ["\(way): \(name) in \(desk.agreement.zone), cut off at \(desk.cutOff)"]
    lines += events.map { "  \($0.at) [\($0.sequence)] \($0.event) \($0.facts)" }
    for clock in desk.agreement.clocks.indices {
      let (mine, other) = (found[name]?[clock] ?? [], expected[name]?[clock] ?? [])
      guard mine != other else { continue }
      lines +=
        other.map { "c\(clock) expected \($0.line)" } + mine.map { "c\(clock) found    \($0.line)" }
    }
    lines.append(String(decoding: desk.agreement.source.bytes, as: UTF8.self))
    Issue.record(Comment(rawValue: lines.joined(separator: "\n")))
  }
}
