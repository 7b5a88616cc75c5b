public import Quantities

/// Places in a table: microseconds after its horizon begins.
extension HoursTable {
  @inlinable @inline(__always)
  func place(in instant: Instant) -> Int64 {
    guard let time = placeIfCovered(instant) else {
      preconditionFailure("an instant outside the table's horizon was asked for")
    }
    return time
  }

  /// The place of an instant, or nil outside the horizon.
  @inlinable @inline(__always)
  func placeIfCovered(_ instant: Instant) -> Int64? {
    // Wraps on purpose: taken as unsigned, everything outside is greater than the length.
    let time = instant.microseconds &- origin
    return UInt64(bitPattern: time) <= UInt64(bitPattern: length) ? time : nil
  }

  /// The open time before a time.
  @inlinable @inline(__always)
  func total(at time: Int64) -> Int64 {
    let bucket = totalsByTime.bucket(of: time)
    if bucket.mustWalk { return walkedTotal(at: time, from: bucket.base) }
    return bucket.total(at: time & totalsByTime.mask)
  }

  @inlinable @inline(__always)
  func isOpen(_ time: Int64) -> Bool {
    let bucket = totalsByTime.bucket(of: time)
    if bucket.mustWalk { return walkedIsOpen(at: time, from: bucket.base) }
    return bucket.isOpen(at: time & totalsByTime.mask)
  }

  /// The time at which a total is reached: at a closing the closing itself, or, when `passing` is -1
  /// and not 0, the opening after it.
  @inlinable @inline(__always)
  func time(at total: Int64, passing: Int64) -> Int64 {
    let bucket = timesByTotal.bucket(of: total)
    if bucket.mustWalk { return walkedTime(at: total, passing: passing, from: bucket.offset) }
    return total &+ bucket.offset(at: total & timesByTotal.mask, passing: passing)
  }

  // MARK: Walks

  @usableFromInline
  func walkedTotal(at time: Int64, from place: Int64) -> Int64 {
    openings.total(at: time, in: opening(at: time, from: Int(place)))
  }

  @usableFromInline
  func walkedIsOpen(at time: Int64, from place: Int64) -> Bool {
    time < openings.end(of: opening(at: time, from: Int(place)))
  }

  @usableFromInline
  func walkedTime(at total: Int64, passing: Int64, from place: Int64) -> Int64 {
    var index = Int(place)
    while openings[index + 1].before < total || (passing < 0 && openings[index + 1].before == total)
    {
      index += 1
    }
    return openings[index].start + (total - openings[index].before)
  }

  /// The last opening that is not after a time.
  func opening(at time: Int64) -> Int {
    var (low, high) = (0, openings.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if openings[middle].start <= time { low = middle } else { high = middle }
    }
    return low
  }

  private func opening(at time: Int64, from place: Int) -> Int {
    var index = place
    while openings[index + 1].start <= time { index += 1 }
    return index
  }
}
