import AgreementLanguage
import Templates

/// The calendars that are compiled in, by their names.
enum StoredCalendars {
  static let all: [HoleAnswer.Calendar] = StoredFile.calendars.compactMap { file in
    guard let version = version(of: file) else { return nil }
    return HoleAnswer.Calendar(name: name(of: file), version: version)
  }

  /// The file of a calendar.
  static func file(_ name: String) -> StoredFile? {
    StoredFile.calendars.first { self.name(of: $0) == name }
  }

  private static func name(of file: StoredFile) -> String {
    String(file.name.dropLast(".calendar.md".count))
  }

  // The line is looked for rather than compiled, since every `new` would compile all of them.
  private static func version(of file: StoredFile) -> String? {
    let line = file.text.split(separator: "\n").first { $0.hasPrefix("version: ") }
    return line.map { String($0.dropFirst("version: ".count)) }
  }
}
