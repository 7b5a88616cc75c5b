extension TotalsByTime {
  /// Creates the look-up for the openings of a table.
  /// - Parameters:
  ///   - openings: The openings, between their sentinels.
  ///   - length: The last time that is looked up.
  init(_ openings: [Opening], upTo length: Int64) {
    let shift = Self.shift(for: openings)
    var buckets: [Bucket] = []
    buckets.reserveCapacity(Int(length >> shift) + 1)
    var opening = 0
    for number in 0...(length >> shift) {
      let start = number << shift
      while openings[opening + 1].start <= start { opening += 1 }
      buckets.append(Self.bucket(start..<start + (1 << shift), from: opening, in: openings))
    }
    self.buckets = buckets
    self.shift = shift
    mask = (1 << shift) - 1
  }

  /// The widest buckets of which hardly any must walk: wide ones make small tables.
  private static func shift(for openings: [Opening]) -> Int64 {
    let edges = openings.indices.dropFirst().dropLast()
      .flatMap { [openings[$0].start, openings.end(of: $0)] }
    // Two places of 31 bits in units of 64 microseconds bound the widest.
    for shift: Int64 in [36, 35, 34, 33] {
      let crowded = zip(edges, edges.dropFirst(2)).count { $0 >> shift == $1 >> shift }
      if crowded * 128 <= edges.count { return shift }
    }
    return 34
  }

  private static func bucket(
    _ range: Range<Int64>,
    from opening: Int,
    in openings: [Opening]
  ) -> Bucket {
    let edges = Edges(inside: range, from: opening, in: openings)
    let total = openings.total(at: range.lowerBound, in: opening)
    let isOpen = range.lowerBound < openings.end(of: opening)
    let width = range.upperBound - range.lowerBound
    switch (isOpen, edges.count) {
    case (_, 3...):
      return Bucket(walkingFrom: opening)
    case (true, 2):
      let base = total + edges.first
      return Bucket(base: base, first: edges.first, second: edges.second, isGap: true)
    case (true, let count):
      let end = count == 0 ? width : edges.first
      return Bucket(base: total, first: 0, second: end, isGap: false)
    case (false, 0):
      return Bucket(base: total, first: 0, second: 0, isGap: false)
    case (false, let count):
      let end = count == 1 ? width : edges.second
      return Bucket(base: total - edges.first, first: edges.first, second: end, isGap: false)
    }
  }
}

/// The edges inside a bucket, after it begins; of three or more only how many are known.
private struct Edges {
  private(set) var first: Int64 = 0
  private(set) var second: Int64 = 0
  private(set) var count = 0

  init(inside range: Range<Int64>, from opening: Int, in openings: [Opening]) {
    var index = opening
    while count < 3, openings[index].start < range.upperBound {
      let end = openings.end(of: index)
      // The first of all is a sentinel and never opens.
      if end > openings[index].start {
        add(openings[index].start, in: range)
        add(end, in: range)
      }
      index += 1
    }
  }

  private mutating func add(_ edge: Int64, in range: Range<Int64>) {
    guard range.lowerBound < edge, edge < range.upperBound else { return }
    count += 1
    if count == 1 { first = edge - range.lowerBound }
    if count == 2 { second = edge - range.lowerBound }
  }
}

extension TotalsByTime.Bucket {
  fileprivate init(base: Int64, first: Int64, second: Int64, isGap: Bool) {
    // The complement of a number is one less than its negative.
    self.base = isGap ? base + 1 : base
    self.first = Int32(truncatingIfNeeded: first >> 6 | (isGap ? 1 << 31 : 0))
    self.second = Int32(second >> 6)
  }

  fileprivate init(walkingFrom opening: Int) {
    base = Int64(opening)
    first = 0
    second = -1
  }
}
