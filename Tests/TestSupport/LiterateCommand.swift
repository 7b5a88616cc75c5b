import FoundationEssentials

/// The words of a command line in a literate case.
enum LiterateCommand {
  /// The words, with single and double quotes taken off.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }

  /// The words with the place of every file of the case in them; what is written goes there too.
  static func located(_ words: [String], in folder: String) -> [String] {
    words.enumerated().map { index, word in
      let isWritten = index > 0 && ["-o", "--output"].contains(words[index - 1])
      return isWritten && word.first != "/" && word != "-"
        ? folder + "/" + word : located(word, in: folder)
    }
  }

  /// The word with the place of a file of the case in it, alone or after `=`.
  static func located(_ word: String, in folder: String) -> String {
    if FileManager.default.fileExists(atPath: folder + "/" + word), !word.isEmpty {
      return folder + "/" + word
    }
    guard let equals = word.firstIndex(of: "=") else { return word }
    let name = word[word.index(after: equals)...]
    guard !name.isEmpty, FileManager.default.fileExists(atPath: folder + "/" + name) else {
      return word
    }
    return word[...equals] + folder + "/" + name
  }
}
