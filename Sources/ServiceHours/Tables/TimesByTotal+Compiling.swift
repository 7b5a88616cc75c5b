extension TimesByTotal {
  /// Creates the look-up for the openings of a table.
  init(_ openings: [Opening]) {
    let total = openings[openings.count - 1].before
    let shift = Self.shift(for: openings)
    var buckets: [Bucket] = []
    buckets.reserveCapacity(Int(total >> shift) + 1)
    var opening = 0
    for number in 0...(total >> shift) {
      let start = number << shift
      while openings[opening + 1].before < start { opening += 1 }
      buckets.append(Self.bucket(start..<start + (1 << shift), from: opening, in: openings))
    }
    self.buckets = buckets
    self.shift = shift
    mask = (1 << shift) - 1
  }

  /// The widest buckets of which hardly any must walk, but not many more of them than openings.
  private static func shift(for openings: [Opening]) -> Int64 {
    let total = openings[openings.count - 1].before
    for shift in stride(from: Int64(36), through: 26, by: -1) {
      let crowded = zip(openings.dropFirst(), openings.dropFirst(2))
        .count { $0.before >> shift == $1.before >> shift }
      let isCostly = total >> (shift - 1) > 8 * openings.count + 1024
      if crowded * 128 <= openings.count || isCostly { return shift }
    }
    return 26
  }

  private static func bucket(
    _ range: Range<Int64>,
    from opening: Int,
    in openings: [Opening]
  ) -> Bucket {
    let offset = openings[opening].start - openings[opening].before
    let next = openings[opening + 1]
    // The last jump of all leads nowhere; totals at it are not looked up.
    guard next.before < range.upperBound, next.start < .max else {
      return Bucket(offset: offset, jumpAt: 0, seconds: 0)
    }
    let seconds = (next.start - openings.end(of: opening)) / 1_000_000
    let after = openings[opening + 2]
    let isOnlyJump = after.before >= range.upperBound || after.start == .max
    guard isOnlyJump, seconds <= UInt32.max else { return Bucket(walkingFrom: opening) }
    return Bucket(offset: offset, jumpAt: next.before - range.lowerBound, seconds: seconds)
  }
}

extension TimesByTotal.Bucket {
  fileprivate init(offset: Int64, jumpAt place: Int64, seconds: Int64) {
    self.offset = offset
    edge = UInt32(place >> 6)
    skipped = UInt32(seconds)
  }

  fileprivate init(walkingFrom opening: Int) {
    offset = Int64(opening)
    edge = 1 << 31
    skipped = 0
  }
}
