/// The words a column's name is made of, in small letters: `sys_updated_at`, `sysUpdatedAt`.
struct ColumnWords: Hashable, Sendable {
  let words: [String]

  init(_ name: String) {
    var words: [String] = []
    var word = ""
    var lastWasSmall = false
    for character in name {
      let isWordPart = character.isLetter || character.isNumber
      if !isWordPart || (character.isUppercase && lastWasSmall) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isWordPart { word += character.lowercased() }
      lastWasSmall = character.isLowercase || character.isNumber
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// True when one of the words is in the set.
  func has(_ set: Set<String>) -> Bool { words.contains { set.contains($0) } }

  /// The words that are in none of the sets, with hyphens between.
  func without(_ sets: Set<String>...) -> String {
    words.filter { word in !sets.contains { $0.contains(word) } }.joined(separator: "-")
  }
}
