/// The values of a window in order, while the window moves on: each value comes and goes once.
///
/// A tree of sums over the different values (after Fenwick) finds the value at a place in as many
/// steps as the number of values has digits.
struct RankedValues {
  // Every different value, ascending.
  private let distinct: [Int64]

  // By slot, the places of its values and how often each is there.
  private let slots: [[(place: Int, count: Int64)]]
  private var tree: [Int64]
  private var window: Range<Int> = 0..<0

  /// How many values the window holds.
  private(set) var count: Int64 = 0

  init(_ values: [FigurePart.Value], slots count: Int) {
    var places: [Int64: Int] = [:]
    let distinct = Set(values.map(\.value)).sorted()
    for (place, value) in distinct.enumerated() { places[value] = place }
    var slots: [[(place: Int, count: Int64)]] = Array(repeating: [], count: count)
    for value in values {
      slots[Int(value.slot)].append((places[value.value] ?? 0, Int64(value.count)))
    }
    self.distinct = distinct
    self.slots = slots
    tree = Array(repeating: 0, count: distinct.count + 1)
  }

  /// Moves on to other slots.
  mutating func move(to next: Range<Int>) {
    for slot in window where !next.contains(slot) { add(slot, -1) }
    for slot in next where !window.contains(slot) { add(slot, 1) }
    window = next
  }

  /// The value at a place in order, from 0; the place must be below the count.
  func value(at place: Int64) -> Int64 {
    var (index, left) = (0, place)
    var step = 1
    while step * 2 < tree.count { step *= 2 }
    while step > 0 {
      if index + step < tree.count, tree[index + step] <= left {
        index += step
        left -= tree[index]
      }
      step /= 2
    }
    return distinct[index]
  }

  private mutating func add(_ slot: Int, _ sign: Int64) {
    for (place, times) in slots[slot] {
      count += sign * times
      var index = place + 1
      while index < tree.count {
        tree[index] += sign * times
        index += index & -index
      }
    }
  }
}
