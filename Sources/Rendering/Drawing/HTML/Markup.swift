/// HTML that is being written: words are escaped on their way in, marks are not.
package struct Markup {
  /// What is written so far.
  package private(set) var html = ""

  /// Begins with nothing.
  package init() {}

  /// Writes words, with what HTML would read as marks made harmless.
  package mutating func words(_ text: String) { html += Markup.escaped(text) }

  /// Writes an element around what the body writes.
  package mutating func element(
    _ name: String,
    _ attributes: [(String, String)] = [],
    _ body: (inout Markup) -> Void
  ) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// Writes an element around words.
  package mutating func element(_ name: String, _ attributes: [(String, String)], _ text: String) {
    element(name, attributes) { $0.words(text) }
  }

  /// Writes an element without attributes around words.
  package mutating func element(_ name: String, _ text: String) { element(name, [], text) }

  /// Writes an element of a picture that holds nothing.
  package mutating func void(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes, end: "/>")
  }

  /// Writes a line end, which no reader sees but every difference of two files does.
  package mutating func line() { html += "\n" }

  /// Writes text that is HTML or a style already: never anything that came from data.
  package mutating func trusted(_ text: StaticString) { html += text.description }

  private mutating func open(
    _ name: String,
    _ attributes: [(String, String)],
    end: String = ">"
  ) {
    html += "<\(name)"
    for (key, value) in attributes { html += " \(key)=\"\(Markup.escaped(value))\"" }
    html += end
  }

  // Scalar by scalar: a mark that carries a combining sign is one letter, yet still a mark.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result).keepingLines
  }
}

extension String {
  // Line ends of quoted text stay; other control characters are made visible.
  fileprivate var keepingLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).withoutControls }.joined(separator: "\n")
  }
}
