import TestSupport

/// A table of random texts and one of the many ways to write it.
struct RandomTable {
  /// The names of the columns.
  let columns: [String]

  /// The rows.
  let rows: [[String]]

  private var random: SeededGenerator
  private var blanks = ["", "", " ", "\t"]

  private static let pieces = [
    "a", "bc", "0", "12:30", " ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "é", "🙂", "日本",
    "longer than eight bytes", "\\", "'", "{", "",
  ]

  /// Makes up a table; the same seed makes the same one.
  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...7, using: &random)
    columns = (0..<width).map { "column \($0)" }
    rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      (0..<width).map { _ in
        let length = Int.random(in: 0...4, using: &random)
        return (0..<length).map { _ in
          RandomTable.pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
    self.random = random
  }

  /// Some of the columns in random order.
  mutating func someColumns() -> [Int] {
    var all = Array(columns.indices)
    all.shuffle(using: &random)
    return Array(all.prefix(Int.random(in: 1...all.count, using: &random)))
  }

  /// A block size, small ones above all.
  mutating func blockSize() -> Int { Int.random(in: 1...64, using: &random) }

  /// The table as CSV with random quoting, line ends and byte order mark.
  mutating func csv() -> [UInt8] {
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    text += columns.map { field($0, among: columns.count) }.joined(separator: ",")
    for row in rows {
      text += lineEnd
      text += row.map { field($0, among: columns.count) }.joined(separator: ",")
    }
    if Bool.random(using: &random) { text += lineEnd }
    return Array(text.utf8)
  }

  private mutating func field(_ value: String, among width: Int) -> String {
    let special = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    // A row of one empty field would be a blank line.
    let mustQuote = special || (width == 1 && value.isEmpty)
    guard mustQuote || Int.random(in: 0..<4, using: &random) == 0 else { return value }
    let doubled = value.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  /// The table as NDJSON with random key order, spaces and escapes.
  mutating func ndjson() -> [UInt8] {
    var text = ""
    for row in rows {
      text += object(row)
      text += Bool.random(using: &random) ? "\n" : "\r\n"
    }
    return Array(text.utf8)
  }

  /// The table as one JSON list, blanks between its tokens being line ends at times.
  mutating func jsonList() -> [UInt8] {
    blanks += ["\n", "\r\n  "]
    let text = rows.map { blank() + object($0) + blank() }.joined(separator: ",")
    return Array((blank() + "[" + text + blank() + "]" + blank()).utf8)
  }

  private mutating func object(_ row: [String]) -> String {
    var order = Array(columns.indices)
    order.shuffle(using: &random)
    let pairs = order.map {
      "\(blank())\(quoted(columns[$0]))\(blank()):\(blank())\(quoted(row[$0]))"
    }
    return "{" + pairs.joined(separator: "\(blank()),") + "\(blank())}"
  }

  private mutating func blank() -> String {
    blanks.randomElement(using: &random) ?? ""
  }

  private mutating func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<6, using: &random) == 0 {
        text += escaped(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private mutating func escaped(_ scalar: Unicode.Scalar) -> String {
    let short: [Unicode.Scalar: String] = [
      "\n": "\\n", "\r": "\\r", "\t": "\\t", "\"": "\\\"", "\\": "\\\\",
    ]
    if let escape = short[scalar], Bool.random(using: &random) { return escape }
    return Character(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
