/// Where a row stands: a file by the number of its receipt, and a line of it.
struct RowPlace: Hashable, Comparable {
  let file: UInt16
  let line: Int32

  /// Why the row does not count when another of its identity contradicts it.
  var refusal: Refusal {
    Refusal(line: Int(line), reason: "shares its identity with a row of other content")
  }

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
