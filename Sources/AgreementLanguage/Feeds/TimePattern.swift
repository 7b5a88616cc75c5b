package import Agreements

/// Reads the pattern of a time, such as `MM/DD/YYYY hh:mm:ss AM`.
///
/// `M` after an hour is a minute, so `HH:MM` reads as people write it; `hh` is a clock of twelve
/// hours when `AM` stands in the pattern, as `HH` is one of twenty-four.
package enum TimePattern {
  /// The pieces of a pattern, or nil when it does not name a whole date and an hour at most once each.
  package static func pieces(of pattern: String) -> [TimeFormat.Piece]? {
    var pieces: [TimeFormat.Piece] = []
    var hasHour = false
    var rest = Array(pattern.utf8)[...]
    let isTwelve = hasHalf(pattern)
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }.count
      if half(rest) {
        pieces.append(.halfOfDay)
        rest = rest.dropFirst(2)
        continue
      }
      guard letter.isLetter else {
        append([UInt8](repeating: letter, count: run), to: &pieces)
        rest = rest.dropFirst(run)
        continue
      }
      if letter == UInt8(ascii: "T"), run == 1 {
        append([letter], to: &pieces)
        rest = rest.dropFirst()
        continue
      }
      guard let piece = piece(letter, run, hasHour: hasHour, isTwelve: isTwelve) else { return nil }
      if [.hour24Of1, .hour24Of2, .hour12Of1, .hour12Of2].contains(piece) { hasHour = true }
      pieces.append(piece)
      rest = rest.dropFirst(run)
    }
    return isWhole(pieces) ? pieces : nil
  }

  private static func hasHalf(_ pattern: String) -> Bool {
    pattern.hasSuffix("AM") || pattern.hasSuffix("PM") || pattern.contains("AM ")
  }

  private static func half(_ rest: ArraySlice<UInt8>) -> Bool {
    let two = rest.prefix(2)
    return two.elementsEqual("AM".utf8) || two.elementsEqual("PM".utf8)
  }

  private static func piece(
    _ letter: UInt8,
    _ run: Int,
    hasHour: Bool,
    isTwelve: Bool
  ) -> TimeFormat.Piece? {
    switch (letter, run) {
    case (UInt8(ascii: "Y"), 4): .year4
    case (UInt8(ascii: "D"), 1): .day1
    case (UInt8(ascii: "D"), 2): .day2
    case (UInt8(ascii: "M"), 2) where hasHour, (UInt8(ascii: "m"), 2): .minute
    case (UInt8(ascii: "M"), 1) where !hasHour: .month1
    case (UInt8(ascii: "M"), 2): .month2
    case (UInt8(ascii: "S"), 2), (UInt8(ascii: "s"), 2): .second
    case (UInt8(ascii: "H"), 1), (UInt8(ascii: "h"), 1): isTwelve ? .hour12Of1 : .hour24Of1
    case (UInt8(ascii: "H"), 2), (UInt8(ascii: "h"), 2): isTwelve ? .hour12Of2 : .hour24Of2
    default: nil
    }
  }

  private static func append(_ bytes: [UInt8], to pieces: inout [TimeFormat.Piece]) {
    if case .literal(let before) = pieces.last {
      pieces[pieces.count - 1] = .literal(before + bytes)
    } else {
      pieces.append(.literal(bytes))
    }
  }

  /// A pattern names year, month and day, and nothing twice.
  private static func isWhole(_ pieces: [TimeFormat.Piece]) -> Bool {
    func count(_ kinds: TimeFormat.Piece...) -> Int { pieces.count { kinds.contains($0) } }
    return count(.year4) == 1 && count(.month1, .month2) == 1 && count(.day1, .day2) == 1
      && count(.hour24Of1, .hour24Of2, .hour12Of1, .hour12Of2) <= 1 && count(.minute) <= 1
      && count(.second) <= 1 && count(.halfOfDay) <= 1
  }
}
