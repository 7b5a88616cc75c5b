import Measuring

extension CSVReader {
  /// Why the row that was just split cannot be read, or nil when it can.
  func refusal(_ bytes: Span<UInt8>, from start: Int) -> Refusal? {
    if let place = row.textAfterQuote {
      let found = excerpt(of: bytes, from: place, to: max(place, row.end)) + span
      return Refusal(line: count.line, reason: "has text after a closing quote", found: found)
    }
    let expected = header.names.count
    guard row.fieldCount == expected else {
      let reason = row.fieldCount < expected ? "has too few fields" : "has too many fields"
      let found = "\(row.fieldCount) where the header has \(expected)" + span
      return Refusal(line: count.line, reason: reason, found: found)
    }
    if row.mayHoldNUL, holdsNUL(bytes, from: start, to: row.end) {
      let found = excerpt(of: bytes, from: start, to: row.end)
      return Refusal(line: count.line, reason: "holds a NUL byte", found: found)
    }
    guard row.mayHoldHigh else { return nil }
    for (name, field) in zip(names, row.fields) {
      let first = start + field.start
      let last = start + field.end
      guard !isUTF8(bytes.extracting(first..<last)) else { continue }
      let found = excerpt(of: bytes, from: first, to: last)
      return Refusal(line: count.line, column: name, reason: "is not valid UTF-8", found: found)
    }
    return nil
  }

  /// The lines of a row that has several: a stray quote may have swallowed them.
  private var span: String {
    guard row.innerLineEnds > 0 else { return "" }
    return " (lines \(count.line) to \(count.line + row.innerLineEnds))"
  }
}
