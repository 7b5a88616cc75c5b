import Measuring
import TestSupport
import Testing

/// Names that are looked up together get the numbers they get one by one.
struct NameProbeTests {
  private static let kinds: [@Sendable (Int) -> String] = [
    { "4f2a\(1000 + $0)-9c1b-4e77-8d55-00aa\($0)ff" },
    { "name \($0) of some length, é" },
    { String($0) },
    { "INC\($0)" },
    { String(repeating: "x", count: $0 % 30) },
  ]

  // Names of one kind or of several, many of them more than once, as one stretch of bytes.
  private static func names(_ random: inout SeededGenerator) -> [String] {
    let among = Array(kinds.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
    let most = [4, 90, 3000].randomElement(using: &random) ?? 4
    return (0..<700).map { _ in
      let kind = among.randomElement(using: &random) ?? { String($0) }
      return kind(Int.random(in: 0..<most, using: &random))
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `names found together are the names found one by one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = Self.names(&random)
    var bytes: [UInt8] = []
    var fields: [FieldBounds] = []
    for name in names {
      fields.append(FieldBounds(start: bytes.count, end: bytes.count + name.utf8.count))
      bytes += Array(name.utf8)
    }
    var alone = SubjectNames()
    let expected = names.map { alone.number(of: $0) }
    var together = SubjectNames()
    let empty = LogRow(subject: -1, at: 0, sequence: 0, identity: 0, content: 0, line: 0)
    var found: [Int32] = []
    while found.count < names.count {
      let count = min(names.count - found.count, Int.random(in: 1...128, using: &random))
      var rows = Array(repeating: empty, count: count)
      together.number(bytes.span, fields.span, from: found.count, 1, count, &rows)
      found += rows.map(\.subject)
    }
    #expect(found == expected)
    #expect(found.map { together[$0] } == names)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a stretch of a counter may begin with keys of long before`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Few tickets of long before, and then one after another with those of before among them.
    let earlier = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Int.random(in: 0..<400_000, using: &random)
    }
    let later = (400_000..<406_000).flatMap { key in
      Int.random(in: 0..<9, using: &random) == 0
        ? [key, earlier.randomElement(using: &random) ?? 0]
        : [key, max(400_000, key - Int.random(in: 0...300, using: &random))]
    }
    var known: [Int: Int32] = [:]
    var names = SubjectNames()
    for key in earlier.shuffled(using: &random) + later {
      let expected = known[key] ?? Int32(known.count)
      known[key] = expected
      #expect(names.number(of: String(key)) == expected)
    }
    #expect(known.allSatisfy { names.known(String($0.key)) == $0.value })
    #expect(names.known("399999999") == nil)
  }
}
