/// Finds and reads the records of the compiled-in data; their form stands in Scripts/compile-zones.
enum ZoneRecord {
  /// The names of all zones, in no order.
  static var names: [String] {
    records.flatMap { $0.prefix { $0 != "|" }.split(separator: " ").map(String.init) }
  }

  /// The rules of a zone, or nil when the data has no such name.
  static func rules(of name: String) -> ZoneRules? {
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty, let record = records.first(where: { names($0, wanted) }) else {
      return nil
    }
    return read(record)
  }

  private static var records: some Sequence<String> { ZoneData.areas.lazy.joined() }

  /// True when a name stands among the names of a record.
  private static func names(_ record: String, _ wanted: [UInt8]) -> Bool {
    var matched = 0
    var mayMatch = true
    for byte in record.utf8 {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") {
        if mayMatch, matched == wanted.count { return true }
        if byte == UInt8(ascii: "|") { return false }
        matched = 0
        mayMatch = true
      } else if mayMatch {
        mayMatch = matched < wanted.count && wanted[matched] == byte
        matched += 1
      }
    }
    return false
  }

  private static func read(_ record: String) -> ZoneRules {
    let fields = record.split(separator: "|", omittingEmptySubsequences: false)
    precondition(fields.count == 4, "a zone record has four fields")
    let kinds = fields[1].split(separator: ",").map { Int64($0) ?? 0 }
    guard let footer = PosixRule(fields[3]) else {
      preconditionFailure("the rule of a zone record does not read: \(fields[3])")
    }
    var transitions: [Int64] = []
    var offsets = [kinds[0]]
    for byte in fields[2].utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        offsets.append(kinds[Int(byte - UInt8(ascii: "A"))])
        transitions.append(0)
      default:
        break
      }
    }
    sum(fields[2], into: &transitions)
    return ZoneRules(transitions: transitions, offsets: offsets, footer: footer)
  }

  /// Adds up the differences between transitions.
  private static func sum(_ text: Substring, into transitions: inout [Int64]) {
    let differences = text.split { ("A"..."Z").contains($0) }
    var last: Int64 = 0
    for (index, difference) in differences.enumerated() {
      last += Int64(difference, radix: 36) ?? 0
      transitions[index] = last
    }
  }
}
