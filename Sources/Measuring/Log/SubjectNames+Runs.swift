/// The subjects of many rows at a time.
extension SubjectNames {
  /// The subjects whose names stand in one field of rows, new or known.
  ///
  /// First what each name is looked up by, then the numbers: so the looks at the table, which lies
  /// all over memory, do not wait for each other.
  /// - Parameters:
  ///   - bytes: The bytes of the rows.
  ///   - fields: Their fields, row after row.
  ///   - start: The place of the first row's name.
  ///   - width: How many fields a row has.
  ///   - count: How many rows there are.
  ///   - rows: Given the subjects, from the first on.
  package mutating func number(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int,
    _ rows: inout [LogRow]
  ) {
    var index = 0
    while index < count {
      let place = start &+ index &* width
      let keyed = keys(of: bytes, fields, from: place, width, count &- index)
      number(keyed, &rows, from: index)
      index &+= keyed
      guard index < count else { break }
      let next = start &+ index &* width
      let texts = numberTexts(bytes, fields, from: next, width, count &- index, &rows, from: index)
      index &+= texts
      if keyed == 0, texts == 0 {
        rows[index].subject = number(of: bytes, fields[next])
        index &+= 1
      }
    }
  }
}
