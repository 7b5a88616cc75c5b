/// What the subjects of a chunk are like.
struct SubjectsSeen {
  /// The least and the greatest of the log's subjects.
  let bounds: ClosedRange<Int32>

  /// True when none is less than the one before.
  let ascend: Bool

  /// Looks at subjects and counts them.
  /// - Parameters:
  ///   - own: The subjects, as the segment counts them.
  ///   - count: How many of them, from the first; at least one.
  ///   - map: The log's number of each, or nothing where they are the log's.
  ///   - counts: For each of the log's subjects its rows, added to.
  init(_ own: [Int64], _ count: Int, _ map: [Int32], _ counts: inout [Int32]) {
    var counts = counts.mutableSpan
    let (own, map) = (own.span, map.span)
    var (least, most, last) = (Int32.max, Int32.min, Int32.min)
    var ascend = true
    for index in 0..<count {
      let subject =
        map.isEmpty ? Int32(truncatingIfNeeded: own[index]) : map[Int(own[index])]
      counts[Int(subject)] &+= 1
      least = min(least, subject)
      most = max(most, subject)
      ascend = ascend && subject >= last
      last = subject
    }
    bounds = least...max(least, most)
    self.ascend = ascend
  }
}
