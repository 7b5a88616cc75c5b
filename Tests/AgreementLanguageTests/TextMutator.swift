import FoundationEssentials
import TestSupport

/// Damages texts as slips, bad copies and programs gone wrong damage them; the seed decides how.
struct TextMutator {
  /// Every text of the examples, the templates and the calendars: agreements, feeds and calendars.
  static let texts: [[UInt8]] = ["Examples", "Templates", "Calendars"].flatMap {
    (folder: String) -> [[UInt8]] in
    let root = SharedData.packageRoot + "/" + folder
    let names: [String] = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.sorted().filter { $0.hasSuffix(".md") }
      .compactMap { name in
        FileManager.default.contents(atPath: "\(root)/\(name)").map { Array($0) }
      }
  }

  // What readers of phrases cut at, and what they count.
  private static let pieces: [[UInt8]] = [
    "```", "~~~", "|", ";", ",", ":", "(", ")", "[", "]", "](=", "](#", "{#", "}", "\"", "`",
    "<!--", "-->",
    " and ", " or ", " not ", " until ", " of ", " where ", "%", "0", "9999999999999999999",
    "99999999999 h", "1.250,00 EUR", "31/12/2026", "2026-02-30", "24:00", "24h",
    "Mon-Sun 00:00-00:00",
    "\n", "\r\n", "\0", "\u{FEFF}", "é", "“",
  ].map { Array($0.utf8) }

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A text of the project with one to a few kinds of damage.
  mutating func damaged() -> [UInt8] {
    var bytes = some(of: Self.texts)
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&bytes) }
    return bytes
  }

  /// A text that nobody wrote.
  mutating func noise(upTo length: Int) -> [UInt8] {
    let count = Int.random(in: 0...length, using: &random)
    var bytes: [UInt8] = []
    while bytes.count < count {
      if Bool.random(using: &random) {
        bytes += some(of: Self.pieces)
      } else {
        bytes.append(UInt8.random(in: 32...126, using: &random))
      }
    }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let stretch = stretch(of: bytes)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      for place in stretch.prefix(8) { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 1:
      for place in stretch.prefix(1) {
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case 2: bytes.removeSubrange(stretch)
    case 3: bytes.removeSubrange(stretch.lowerBound...)
    case 4: bytes.insert(contentsOf: Array(bytes[stretch]), at: stretch.lowerBound)
    case 5: bytes.insert(contentsOf: some(of: Self.pieces), at: stretch.lowerBound)
    case 6: bytes.replaceSubrange(stretch, with: some(of: Self.pieces))
    default:
      let other = some(of: Self.texts)
      bytes.replaceSubrange(stretch, with: other[self.stretch(of: other)])
    }
  }

  /// A stretch, most often short, now and then of any length.
  private mutating func stretch(of bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let most = Int.random(in: 0..<4, using: &random) == 0 ? bytes.count : 40
    return start..<min(bytes.count, start + Int.random(in: 0...most, using: &random))
  }

  private mutating func some<Element>(of list: [[Element]]) -> [Element] {
    list.randomElement(using: &random) ?? []
  }
}
