/// One line of an iCalendar file, RFC 5545 section 3.1.
struct ContentLine {
  /// The line without its end, before it is folded.
  let text: String

  /// A property whose value is written as it stands, such as a date.
  init(_ name: String, plain value: String) { text = "\(name):\(value)" }

  /// A property whose value is words: section 3.3.11.
  init(_ name: String, words: String) { text = "\(name):\(ContentLine.escaped(words))" }

  /// The line with its end, in pieces of at most 75 octets, never cut within a letter.
  var folded: String {
    var result = ""
    var room = 75
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        result += "\r\n "
        // The blank that marks the fold counts.
        room = 74
      }
      result.unicodeScalars.append(scalar)
      room -= size
    }
    return result + "\r\n"
  }

  private static func escaped(_ words: String) -> String {
    var result = ""
    for character in words {
      switch character {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n", "\r\n", "\r": result += "\\n"
      // Other marks of control may not stand in a value.
      case _ where character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }:
        result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
