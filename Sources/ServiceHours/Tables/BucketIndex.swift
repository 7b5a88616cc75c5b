/// Narrows a search in ascending numbers: for each bucket of 2^34, about 4 h 46 min of microseconds,
/// the place where the search begins.
struct BucketIndex: Sendable {
  /// A bucket is all numbers that are equal once shifted right by this.
  static let shift: Int64 = 34

  private let places: [Int32]

  /// Creates the index of numbers from zero to a limit.
  /// - Parameters:
  ///   - limit: The greatest number that is looked up.
  ///   - isPassed: True when the search for a number goes on past a place; once false, false for
  ///     all later places.
  init(upTo limit: Int64, where isPassed: (_ place: Int, _ number: Int64) -> Bool) {
    var places: [Int32] = []
    places.reserveCapacity(Int(limit >> BucketIndex.shift) + 1)
    var place = 0
    for bucket in 0...(limit >> BucketIndex.shift) {
      while isPassed(place, bucket << BucketIndex.shift) { place += 1 }
      places.append(Int32(place))
    }
    self.places = places
  }

  /// Where the search for a number begins.
  func place(of number: Int64) -> Int { Int(places[Int(number >> BucketIndex.shift)]) }
}
