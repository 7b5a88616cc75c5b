package import Agreements

/// Where a feed of changes keeps what its triggers look at: slots after the record's own fields.
package struct SnapshotLayout: Sendable {
  /// The columns watched for values, with the values that triggers name; a slot holds the place of
  /// the value in the list, or the list's length for any other.
  let watched: [(column: String, values: [String])]

  /// The columns watched for growth.
  let rising: [String]

  /// The mappings with a condition, by their place in the feed.
  let conditional: [Int]

  /// The mappings with an instant of their own, by their place in the feed.
  let dated: [Int]

  /// Lays out the slots of a feed; feeds of other shapes need none.
  package init(_ feed: Feed) {
    var watched: [(column: String, values: [String])] = []
    var rising: [String] = []
    let mappings = feed.shape == .changes ? feed.events : []
    for mapping in mappings {
      switch mapping.trigger {
      case .becomes(let column, let value), .leaves(let column, let value):
        if let place = watched.firstIndex(where: { $0.column == column }) {
          if !watched[place].values.contains(value) { watched[place].values.append(value) }
        } else {
          watched.append((column, [value]))
        }
      case .rises(let column): if !rising.contains(column) { rising.append(column) }
      case .always, .firstRow: break
      }
    }
    self.watched = watched
    self.rising = rising
    conditional = mappings.indices.filter { mappings[$0].condition != nil }
    dated = mappings.indices.filter { mappings[$0].at != nil }
  }

  /// How many slots there are.
  package var slotCount: Int { watched.count + rising.count + conditional.count + dated.count }

  func slot(watching column: String) -> Int? { watched.firstIndex { $0.column == column } }

  func slot(rising column: String) -> Int? {
    rising.firstIndex(of: column).map { watched.count + $0 }
  }

  func slot(conditionOf mapping: Int) -> Int? {
    conditional.firstIndex(of: mapping).map { watched.count + rising.count + $0 }
  }

  /// The slots that hold instants.
  var instantSlots: Range<Int> { slotCount - dated.count..<slotCount }

  func slot(instantOf mapping: Int) -> Int? {
    dated.firstIndex(of: mapping).map { watched.count + rising.count + conditional.count + $0 }
  }
}
