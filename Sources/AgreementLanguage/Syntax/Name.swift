/// How names are compared: `First response` and `first-response` are one name.
package enum Name {
  /// The name with hyphens for spaces and small letters for capitals.
  package static func folded(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if !result.isEmpty { result.append("-") }
      result += word.lowercased()
    }
    return result
  }

  /// The word of a list that a misspelt one most likely meant, or nil when none is near.
  package static func nearest(to word: String, in known: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    return
      known
      .map { (word: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= limit || ($0.word.count > 3 && word.hasPrefix($0.word)) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?
      .word
  }

  /// How many letters must change, come, go or change places to make one word of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    var before: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      var next = [index + 1]
      for column in right.indices {
        let isSame = left[index] == right[column]
        var best = min(row[column] + (isSame ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        let isSwapped =
          index > 0 && column > 0 && left[index] == right[column - 1]
          && left[index - 1] == right[column]
        if isSwapped { best = min(best, before[column - 1] + 1) }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
