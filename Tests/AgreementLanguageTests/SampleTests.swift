import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import Quantities
import TestSupport
import Testing

/// The support desk's agreement: what it compiles to, and that no damage to it stops the compiler.
struct SampleTests {
  static let folder = SharedData.packageRoot + "/Examples/support-desk/"

  static func file(_ name: String) -> SourceText? {
    FileManager.default.contents(atPath: folder + name)
      .map { SourceText(name: name, bytes: Array($0)) }
  }

  static func compile(_ bytes: [UInt8]) -> Compilation {
    Compiler.compileAgreement(
      SourceText(name: "desk.agreement.md", bytes: bytes),
      including: file
    )
  }

  static func sample() throws -> [UInt8] { try #require(file("desk.agreement.md")).bytes }

  @Test func `the sample compiles with nothing to say`() throws {
    let compilation = Self.compile(try Self.sample())
    #expect(compilation.diagnostics.map(\.concise) == [])
    let agreement = try #require(compilation.agreement)
    #expect(agreement.id == "desk-2026")
    #expect(agreement.parties.map(\.role) == ["provider", "customer"])
    #expect(agreement.inForce.first == CivilDate(year: 2026, month: 2, day: 1))
    #expect(agreement.inForce.last == nil)
    #expect(agreement.fixedTermEnd == CivilDate(year: 2027, month: 1, day: 31))
    #expect(agreement.clocks.map(\.name) == ["first-response", "resolution"])
    #expect(agreement.levels.map(\.name) == ["availability", "responded", "resolved"])
    #expect(agreement.exclusions.map(\.name) == ["maintenance-work", "customer-caused"])
    #expect(agreement.feeds.map(\.name) == ["tickets", "outages", "maintenance"])
    #expect(agreement.receipts?.rules.count == 5)
    #expect(agreement.examples.count >= 4)
  }

  @Test func `a clock is read to the last word`() throws {
    let agreement = try #require(Self.compile(try Self.sample()).agreement)
    let clock = try #require(agreement.clock("resolution"))
    #expect(clock.pauses.map(\.from.event) == ["waiting-on-customer"])
    #expect(clock.longestPause?.length == .workingDays(10, of: "working-day", rolledFirst: false))
    #expect(clock.reopening.effect == .runsOnWithoutStoppedTime)
    #expect(clock.reopening.limit?.length == .workingDays(5, of: "working-day", rolledFirst: false))
    #expect(clock.reopening.beyond == .newCycle)
    #expect(clock.reprioritising.effect == .keepsElapsed)
    guard case .duration(let allowance) = clock.promise else {
      Issue.record("a duration is promised")
      return
    }
    #expect(allowance.length == .table("target", output: "resolution"))
    #expect(allowance.hours == .table("target", output: "counted-in"))
    #expect(clock.citation.words == "clause 2 Priorities, targets and clocks, resolution")
  }

  @Test func `line ends of two characters and a byte order mark change nothing`() throws {
    let bytes = try Self.sample()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let windows = bytes.reduce(into: mark) { $0 += $1 == 0x0A ? [0x0D, 0x0A] : [$1] }
    let compilation = Self.compile(windows)
    #expect(compilation.diagnostics.map(\.concise) == [])
    #expect(compilation.agreement?.terms.count == Self.compile(bytes).agreement?.terms.count)
  }

  @Test func `damage is told and never stops the compiler`() throws {
    let bytes = try Self.sample()
    var random = SeededGenerator(seed: 311)
    for round in 0..<30 {
      var damaged = bytes
      if round % 3 == 0 {
        damaged.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      } else {
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<damaged.count, using: &random)
          damaged[place] =
            round % 3 == 1
            ? UInt8.random(in: 0...255, using: &random) : bytes[(place &* 31) % bytes.count]
        }
      }
      let compilation = Self.compile(damaged)
      #expect(compilation.agreement != nil || compilation.hasErrors, "round \(round)")
      // Drawing a finding must not trip over its place either.
      for finding in compilation.diagnostics { #expect(!finding.full.isEmpty) }
    }
  }

  @Test func `lines put in another order are told and never stop the compiler`() throws {
    let lines = String(decoding: try Self.sample(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var random = SeededGenerator(seed: 2026)
    for _ in 0..<8 {
      var moved = lines
      for _ in 0..<4 {
        let line = moved.remove(at: Int.random(in: 0..<moved.count, using: &random))
        moved.insert(line, at: Int.random(in: 0...moved.count, using: &random))
      }
      let compilation = Self.compile(Array(moved.joined(separator: "\n").utf8))
      #expect(compilation.agreement != nil || compilation.hasErrors)
    }
  }

  @Test func `words put in another place are told and never stop the compiler`() throws {
    var words = String(decoding: try Self.sample(), as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
    let original = words
    var random = SeededGenerator(seed: 12)
    for _ in 0..<Self.rounds {
      words = original
      for _ in 0..<6 {
        let from = Int.random(in: 0..<words.count, using: &random)
        let to = Int.random(in: 0..<words.count, using: &random)
        if Bool.random(using: &random) { words[to] = words[from] } else { words.swapAt(from, to) }
      }
      let compilation = Self.compile(Array(words.joined(separator: " ").utf8))
      #expect(compilation.agreement != nil || compilation.hasErrors)
    }
  }

  /// How often words are moved; a long search sets `ABIDE_ROUNDS`.
  private static let rounds =
    ProcessInfo.processInfo.environment["ABIDE_ROUNDS"].flatMap { Int($0) } ?? 12
}
