/// One content line of an iCalendar text, unfolded: `NAME;PARAMETER=VALUE:value`.
struct ICalendarLine {
  /// The line it begins on, counted from 1.
  var number: Int

  /// The name in capitals.
  var name: String

  /// The parameters, names and values in capitals.
  var parameters: [String: String]

  /// The value as it stands.
  var value: String

  /// The value as RFC 5545 has texts: a backslash keeps the mark after it, `\n` is a new line.
  var text: String {
    var result = ""
    var isEscaped = false
    for character in value {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      let isLine = isEscaped && (character == "n" || character == "N")
      result.append(isLine ? "\n" : character)
      isEscaped = false
    }
    return result
  }

  /// Splits a text into content lines; lines end in CRLF or LF, a blank at the start continues one.
  static func lines(of text: String) -> (lines: [ICalendarLine], problems: [ICalendarProblem]) {
    var unfolded: [(number: Int, text: String)] = []
    let bare = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    let physical = bare.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in physical.enumerated() where !line.isEmpty {
      if line.first == " " || line.first == "\t", !unfolded.isEmpty {
        unfolded[unfolded.count - 1].text += line.dropFirst()
      } else {
        unfolded.append((index + 1, String(line)))
      }
    }
    var lines: [ICalendarLine] = []
    var problems: [ICalendarProblem] = []
    for (number, text) in unfolded {
      if let line = ICalendarLine(number: number, text: text) {
        lines.append(line)
      } else {
        problems.append(ICalendarProblem(line: number, message: "'\(text)' has no name and value"))
      }
    }
    return (lines, problems)
  }

  private init?(number: Int, text: String) {
    // A colon or semicolon inside quotation marks belongs to a parameter's value.
    var isQuoted = false
    var pieces = [""]
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == ":" { break }
      if !isQuoted, character == ";" {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
      if rest.isEmpty { return nil }
    }
    guard !pieces[0].isEmpty else { return nil }
    self.number = number
    name = pieces[0].uppercased()
    value = String(rest)
    parameters = [:]
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      parameters[parts[0].uppercased()] = parts[1].uppercased()
    }
  }
}
