/// Writes rows as RFC 4180 has them: commas, quotes where needed, lines ended with CR LF.
struct CSVTable {
  /// The lines so far.
  private(set) var text = ""

  init(header: [String]) { add(header) }

  /// Adds a row.
  mutating func add(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      text += CSVTable.quoted(field)
    }
    text += "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return field }
    // Scalar by scalar: a quote that carries a combining mark is one letter, yet still a quote.
    var result = "\"".unicodeScalars
    for scalar in field.unicodeScalars {
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return String(result) + "\""
  }
}
