/// The lines by which one text differs from another.
struct LineChanges {
  /// The lines of the first text that the second does not have, counted from 1.
  private let changed: [Int]

  /// True when both have the same bytes.
  let isEmpty: Bool

  init(from old: String, to new: String) {
    isEmpty = old.utf8.elementsEqual(new.utf8)
    let difference = Self.lines(new).difference(from: Self.lines(old))
    let told = difference.removals.isEmpty ? difference.insertions : difference.removals
    changed = told.map(Self.offset)
  }

  /// `desk.agreement.md:3: would be written otherwise, as would 2 more lines`.
  func told(of path: String) -> String {
    guard let first = changed.first else {
      return "\(path): its line ends would be written otherwise"
    }
    let count = changed.count
    return count == 1
      ? "\(path):\(first + 1): would be written otherwise"
      : "\(path):\(first + 1): would be written otherwise, as would \(count - 1) more lines"
  }

  private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
