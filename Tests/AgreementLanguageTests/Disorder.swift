import TestSupport

/// Writes the same terms in another form: what a hurried writer leaves behind.
enum Disorder {
  /// The text with blanks, blank lines and line ends as they should not be; no term changes.
  static func of(_ text: String, _ random: inout SeededGenerator) -> String {
    var fence: String?
    var result: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = fence {
        if line.hasPrefix(open) { fence = nil }
        result.append(line)
        continue
      }
      if isIllustration(line) { fence = String(line.prefix { $0 == "`" || $0 == "~" }) }
      result.append(fence == nil ? disordered(line, &random) : line)
      if line.isEmpty, Int.random(in: 0..<3, using: &random) == 0 { result.append("") }
    }
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    return result.joined(separator: end)
  }

  private static func isIllustration(_ line: String) -> Bool {
    line.hasPrefix("```") && ["```", "```text", "````text", "```console"].contains(line)
  }

  private static func disordered(_ line: String, _ random: inout SeededGenerator) -> String {
    if line.hasPrefix("|") {
      return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
        // Only blanks next to a bar are a matter of form.
        word == "|" && Bool.random(using: &random) ? "|  " : String(word)
      }
      .joined(separator: " ")
    }
    if line.hasPrefix("```") || line.hasPrefix("Table:") || line.hasPrefix("#") {
      return line + blanks(&random)
    }
    return line
  }

  private static func blanks(_ random: inout SeededGenerator) -> String {
    String(repeating: " ", count: Int.random(in: 0...3, using: &random))
  }
}
