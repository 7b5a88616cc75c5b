import Agreements
import Measuring
import TestSupport
import Testing

/// What holds for every packed log, checksums aside: what is read from a file may be anything.
struct PackedLogLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 300 : 8)
  static let changes = Deep.isWanted ? 1_000 : 100

  @Test(arguments: seeds)
  func `a log comes out as it went in`(seed: UInt64) throws {
    let desk = try PackedDesk(seed: seed)
    let log = try #require(desk.log(desk.sections))
    var again: [[UInt64]] = []
    LogPacker(log).pack(for: desk.agreement) { again.append($0) }
    #expect(again == desk.sections)
  }

  // Nothing stops the program: a log that is taken can be measured, whatever it says.
  @Test(arguments: seeds)
  func `a log in which something was changed is refused or can be measured`(seed: UInt64) throws {
    let desk = try PackedDesk(seed: seed)
    var random = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<Self.changes {
      guard let log = desk.log(Self.changed(desk.sections, using: &random)) else {
        refused += 1
        continue
      }
      if refused % 4 == 0 { _ = desk.answer(log) }
    }
    // Most of what a log holds follows from something else in it, or stands for something.
    #expect(refused > Self.changes / 3)
  }

  // What a segment says of its rows follows from the rows.
  @Test(arguments: seeds)
  func `what a log says twice cannot be said in two ways`(seed: UInt64) throws {
    let desk = try PackedDesk(seed: seed)
    let expected = desk.answer(try #require(desk.log(desk.sections)))
    let last = desk.sections.count - 1
    // The feed, the file, how rows stand and the tally are first.
    for place in 0..<11 {
      for value in [0, 1, -1, .max, .min, Int64(1) << 32] {
        var sections = desk.sections
        sections[last][place] = UInt64(bitPattern: value)
        if let log = desk.log(sections) { #expect(desk.answer(log) == expected, "\(place)") }
      }
    }
  }

  // MARK: Changing

  private static func changed(
    _ sections: [[UInt64]],
    using random: inout SeededGenerator
  ) -> [[UInt64]] {
    var sections = sections
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let section = Int.random(in: 0..<sections.count, using: &random)
      let count = sections[section].count
      guard count > 0 else { continue }
      let place = Int.random(in: 0..<count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: sections[section][place] ^= 1 << UInt64.random(in: 0..<64, using: &random)
      case 1: sections[section].remove(at: place)
      case 2: sections[section].insert(0, at: place)
      case 3: sections.swapAt(section, Int.random(in: 0..<sections.count, using: &random))
      case 4:
        sections[section][place] = sections[section][Int.random(in: 0..<count, using: &random)]
      default:
        let value = values[Int.random(in: values.indices, using: &random)]
        sections[section][place] = UInt64(bitPattern: value)
      }
    }
    return sections
  }

  private static let values: [Int64] = [
    0, 1, -1, 2, 63, 64, 65, 255, 4095, 4096, 4097, 65_535, 1 << 31 - 1, 1 << 31, 1 << 32, 1 << 46,
    1 << 60, .max, .max - 1, .min, .min + 1, -1 << 31, 1_772_000_000_000_000, 7_258_118_400_000_000,
  ]
}
