/// How names are compared: `First response` and `first-response` are one name.
package enum Name {
  /// The name with hyphens for spaces and small letters for capitals.
  package static func folded(_ text: String) -> String {
    foldedASCII(text.utf8) ?? foldedUnicode(text)
  }

  /// The name that some bytes of a text write.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    foldedASCII(bytes) ?? foldedUnicode(String(decoding: bytes, as: UTF8.self))
  }

  // Names are looked up at every word of a text, and nearly all of them are written in ASCII.
  private static func foldedASCII(_ bytes: some Collection<UInt8>) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isApart = false
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      if byte.isBlank {
        isApart = !folded.isEmpty
      } else {
        if isApart { folded.append(.hyphen) }
        isApart = false
        folded.append((65...90).contains(byte) ? byte + 32 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldedUnicode(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if !result.isEmpty { result.append("-") }
      result += word.lowercased()
    }
    return result
  }

  /// The word of a list that a misspelt one most likely meant, or nil when none is near.
  package static func nearest(to word: String, in known: some Sequence<String>) -> String? {
    let (bytes, limit) = (Array(word.utf8), max(1, word.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in known {
      let missing = bytes.count - candidate.utf8.count
      let distance: Int?
      if missing > 0, candidate.utf8.count > 3, bytes.starts(with: candidate.utf8) {
        // What only goes on too long was meant, however long it goes on.
        distance = missing
      } else {
        // Every letter more or less is a change, so most words need not be looked at.
        distance =
          abs(missing) > limit ? nil : self.distance(bytes, Array(candidate.utf8), upTo: limit)
      }
      guard let distance else { continue }
      if let best, (best.distance, best.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// True when two words are no more slips of the pen apart than a count.
  static func isWithin(_ slips: Int, _ first: String, _ second: String) -> Bool {
    distance(Array(first.utf8), Array(second.utf8), upTo: slips).map { $0 <= slips } ?? false
  }

  /// How many letters must change, come, go or change places to make one word of the other, or nil
  /// when it is more than a limit.
  private static func distance(_ left: [UInt8], _ right: [UInt8], upTo limit: Int) -> Int? {
    var before: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      var next = [index + 1]
      next.reserveCapacity(right.count + 1)
      for column in right.indices {
        let isSame = left[index] == right[column]
        var best = min(row[column] + (isSame ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        let isSwapped =
          index > 0 && column > 0 && left[index] == right[column - 1]
          && left[index - 1] == right[column]
        if isSwapped { best = min(best, before[column - 1] + 1) }
        next.append(best)
      }
      // Two letters that change places look back a row, so both must be beyond the limit.
      if (next.min() ?? 0) > limit, (row.min() ?? 0) > limit { return nil }
      (before, row) = (row, next)
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
