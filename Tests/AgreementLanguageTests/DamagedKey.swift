import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import TestSupport

/// A key of a kind, or a column of a table, with every place where a text gives it a value.
struct DamagedKey: Sendable, CustomStringConvertible {
  /// The kind and the key, `clock within`, or the table's first line and the column.
  let name: String

  /// The text, line by line.
  let lines: [String]

  /// Where its values stand: the line, and the bytes of the value in it.
  var places: [(line: Int, value: Range<Int>)]

  var description: String { name }

  /// The text with all these values cut short, then with stretches left out of them.
  ///
  /// A search with `ABIDE_ROUNDS` set cuts at every length.
  var damaged: [String] {
    let longest = places.map(\.value.count).max() ?? 0
    var random = SeededGenerator(seed: 4711 + UInt64(name.utf8.count))
    let all = Array(0..<longest)
    let lengths = Self.isSearch ? all : Array(all.shuffled(using: &random).prefix(2))
    let cut = lengths.map { length in text { Array($0.prefix(length)) } }
    let holed = (0..<(Self.isSearch ? 8 : 1)).map { _ in
      text { value in
        guard !value.isEmpty else { return value }
        var value = value
        let start = Int.random(in: 0..<value.count, using: &random)
        value.removeSubrange(start..<Int.random(in: start...value.count, using: &random))
        return value
      }
    }
    return cut + holed
  }

  private static let isSearch = ProcessInfo.processInfo.environment["ABIDE_ROUNDS"] != nil

  private func text(_ damage: ([UInt8]) -> [UInt8]) -> String {
    var lines = lines
    // From the right, so that the cells of one line keep their places.
    for place in places.reversed() {
      let bytes = Array(lines[place.line].utf8)
      let value = damage(Array(bytes[place.value]))
      let line = bytes[..<place.value.lowerBound] + value + bytes[place.value.upperBound...]
      lines[place.line] = String(decoding: line, as: UTF8.self)
    }
    return lines.joined(separator: "\n")
  }
}

extension DamagedKey {
  static let desk = SampleTests.compile(SampleTests.file("desk.agreement.md")?.bytes ?? [])
    .agreement

  static let ofAgreements = all(in: "desk.agreement.md", Kind.ofAgreements)
  static let ofFeeds = all(in: "desk.feed.md", [Kind.ofCompanions[0]])
  static let ofCalendars = all(
    in: "calendars/ie-public-holidays.calendar.md",
    [Kind.ofCompanions[1]]
  )

  /// The keys and columns of a sample; one it does not use takes what the manual shows of it.
  private static func all(in file: String, _ kinds: [Kind]) -> [DamagedKey] {
    let bytes = SampleTests.file(file)?.bytes ?? []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var found: [DamagedKey] = []
    for (name, place) in keys(of: lines) + cells(of: lines) {
      if let index = found.firstIndex(where: { $0.name == name }) {
        found[index].places.append(place)
      } else {
        found.append(DamagedKey(name: name, lines: lines, places: [place]))
      }
    }
    for kind in kinds {
      for key in kind.keys where !found.contains(where: { $0.name == "\(kind.name) \(key.name)" }) {
        found.append(unused(key, kind, lines))
      }
    }
    return found
  }

  private static func keys(of lines: [String]) -> [(String, (line: Int, value: Range<Int>))] {
    var kind: String?
    var result: [(String, (line: Int, value: Range<Int>))] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        kind = kind == nil ? line.dropFirst(3).split(separator: " ").first.map(String.init) : nil
      } else if let kind, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
        let key = Name.folded(String(line[..<colon]))
        let start = line.utf8.distance(from: line.startIndex, to: colon) + 1
        result.append(("\(kind) \(key)", (number, start..<line.utf8.count)))
      }
    }
    return result
  }

  private static func cells(of lines: [String]) -> [(String, (line: Int, value: Range<Int>))] {
    var table = ""
    var result: [(String, (line: Int, value: Range<Int>))] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("Table:") { table = line }
      guard line.hasPrefix("|"), !line.hasPrefix("| -") else { continue }
      let bars = Array(line.utf8).indices.filter { Array(line.utf8)[$0] == UInt8(ascii: "|") }
      for (column, (left, right)) in zip(bars, bars.dropFirst()).enumerated() {
        result.append(("\(table), column \(column + 1)", (number, left + 1..<right)))
      }
    }
    return result
  }

  private static func unused(_ key: Key, _ kind: Kind, _ lines: [String]) -> DamagedKey {
    let shown = key.meaning.split(separator: "`", omittingEmptySubsequences: false)
    let examples =
      shown.indices.filter { $0 % 2 == 1 }.map { String(shown[$0]) }
      + [key.shape.example].filter { !$0.isEmpty }
    let name = kind.naming == .unnamed ? "" : " tried"
    var (lines, places) = (lines, [(line: Int, value: Range<Int>)]())
    for example in examples.isEmpty ? ["within 4 h of desk-hours"] : examples {
      let line = "\(key.name): \(example)"
      places.append((lines.count + 2, key.name.utf8.count + 2..<line.utf8.count))
      lines += ["", "```\(kind.name)\(name)", line, "```"]
    }
    return DamagedKey(name: "\(kind.name) \(key.name)", lines: lines, places: places)
  }
}
