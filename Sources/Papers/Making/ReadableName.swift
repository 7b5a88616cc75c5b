import AgreementLanguage

/// How names and keys are read by people.
enum ReadableName {
  /// The words of a name: `first-response` reads `first response`.
  static func words(_ name: String) -> String { String(name.map { $0 == "-" ? " " : $0 }) }

  /// The words with a capital letter, as a heading has it.
  static func heading(_ name: String) -> String {
    let words = words(name)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
