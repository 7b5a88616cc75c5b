/// What rows say, apart from when and of whom: each combination of facts and events is kept once.
package struct ContentPool: Sendable {
  /// The rows of facts.
  package var facts: FactPool

  // For each content: its row of facts, its list of kinds, and the feed that tells it.
  private var factsOf: [Int32] = []
  private var kindsOf: [Int32] = []
  private var feedOf: [UInt16] = []

  // Lists of kinds, one after another, and where each begins; the next entry is where it ends.
  private var kinds: [Int16] = []
  private var kindStarts: [Int32] = [0]
  private var listNumbers: [[Int16]: Int32] = [:]
  private var numbers = NumberTable(isScattered: true)

  /// Creates a pool whose rows of facts have a number of slots.
  package init(width: Int) { facts = FactPool(width: width) }

  /// How many different contents there are.
  package var count: Int { factsOf.count }

  /// The row of facts of a content.
  @inline(__always)
  package func facts(of content: Int32) -> Int32 { factsOf[Int(content)] }

  /// The numbers of the events that a content tells, ascending; none for a snapshot.
  package func kinds(of content: Int32) -> [Int16] { Array(kinds[kindPlaces(of: content)]) }

  /// Where the numbers of the events stand that a content tells.
  @inline(__always)
  func kindPlaces(of content: Int32) -> Range<Int> {
    let list = Int(kindsOf[Int(content)])
    return Int(kindStarts[list])..<Int(kindStarts[list + 1])
  }

  /// The number of an event at one of the places.
  @inline(__always)
  func kind(at place: Int) -> Int16 { kinds[place] }

  /// The feed that tells a content, by its number in the log.
  func feed(of content: Int32) -> UInt16 { feedOf[Int(content)] }

  /// How many things a content tells: a snapshot is one.
  func eventCount(of content: Int32) -> Int { max(1, kindPlaces(of: content).count) }

  /// The number of a content, new or known.
  /// - Parameters:
  ///   - facts: Its row of facts.
  ///   - kinds: The numbers of the events it tells; none for a snapshot.
  ///   - feed: The feed that tells it, by its number in the log.
  /// - Returns: The number.
  package mutating func number(facts: Int32, kinds: [Int16], feed: UInt16) -> Int32 {
    let list = number(ofKinds: kinds.sorted())
    let number = numbers.number(of: (Int64(facts) << 15 | Int64(list)) << 16 | Int64(feed))
    if Int(number) == factsOf.count {
      factsOf.append(facts)
      kindsOf.append(list)
      feedOf.append(feed)
    }
    return number
  }

  /// The number of what a content of another pool of the same width says, new or known.
  mutating func number(of content: Int32, in other: ContentPool) -> Int32 {
    let told = other.facts(of: content)
    return number(
      facts: facts.row(of: (0..<facts.width).map { other.facts[told, $0] }),
      kinds: other.kinds(of: content),
      feed: other.feed(of: content)
    )
  }

  /// Takes over the contents of another pool.
  /// - Returns: The number each of them has here.
  mutating func absorb(_ other: ContentPool) -> [Int32] {
    let rows = facts.absorb(other.facts)
    return (0..<other.count).map { content in
      number(
        facts: rows[Int(other.factsOf[content])],
        kinds: other.kinds(of: Int32(content)),
        feed: other.feedOf[content]
      )
    }
  }

  private mutating func number(ofKinds kinds: [Int16]) -> Int32 {
    if let known = listNumbers[kinds] { return known }
    let number = Int32(listNumbers.count)
    listNumbers[kinds] = number
    self.kinds += kinds
    kindStarts.append(Int32(self.kinds.count))
    return number
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    facts.pack(into: &bytes)
    bytes.put(count)
    for content in 0..<count {
      bytes.put(factsOf[content])
      bytes.put(feedOf[content])
      bytes.put(kinds(of: Int32(content))) { $0.put($1) }
    }
  }

  init(from reader: inout PackedReader, width: Int) throws(PackedLogFault) {
    facts = try FactPool(from: &reader, width: width)
    for content in 0..<(try reader.count(of: 24)) {
      let row = try reader.number(Int32.self)
      let feed = try reader.number(UInt16.self)
      var kinds: [Int16] = []
      for _ in 0..<(try reader.count(of: 8)) { kinds.append(try reader.number(Int16.self)) }
      guard row >= 0, Int(row) < facts.count,
        Int(number(facts: row, kinds: kinds, feed: feed)) == content
      else { throw .damaged }
    }
  }
}
