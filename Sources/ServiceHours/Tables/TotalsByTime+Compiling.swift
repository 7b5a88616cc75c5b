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
    var edges: [Int64] = []
    var index = opening
    while edges.count < 3, openings[index].start < range.upperBound {
      let start = openings[index].start
      if start > range.lowerBound { edges.append(start - range.lowerBound) }
      let end = openings.end(of: index)
      if range.lowerBound < end, end < range.upperBound, end > start {
        edges.append(end - range.lowerBound)
      }
      index += 1
    }
    guard edges.count < 3 else { return Bucket(walkingFrom: opening) }
    let total = openings.total(at: range.lowerBound, in: opening)
    let isOpen = range.lowerBound < openings.end(of: opening)
    let width = range.upperBound - range.lowerBound
    switch (isOpen, edges.count) {
    case (true, 2):
      return Bucket(base: total + edges[0], first: edges[0], second: edges[1], isGap: true)
    case (true, let count):
      let end = count == 0 ? width : edges[0]
      return Bucket(base: total, first: 0, second: end, isGap: false)
    case (false, 0):
      return Bucket(base: total, first: 0, second: 0, isGap: false)
    case (false, let count):
      let end = count == 1 ? width : edges[1]
      return Bucket(base: total - edges[0], first: edges[0], second: end, isGap: false)
    }
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
