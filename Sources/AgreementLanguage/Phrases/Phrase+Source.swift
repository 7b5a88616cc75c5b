import Diagnostics

extension Phrase {
  /// The value without the place it was read at: `15 % of monthly-fee (MSA p. 14, 9.3)` cites the
  /// page and clause of the signed document that a companion runs.
  var withoutSource: Phrase {
    guard utf8.last == .closing, let open = utf8.lastIndex(of: .opening),
      open > bytes.lowerBound, source.bytes[open - 1].isBlank,
      let (_, page) = cut(open + 1..<bytes.upperBound - 1).split(at: "p."),
      page.utf8.first?.isDigit ?? false
    else { return self }
    return cut(bytes.lowerBound..<open).trimmed
  }
}
