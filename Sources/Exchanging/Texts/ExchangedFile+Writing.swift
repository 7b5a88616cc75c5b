import AgreementLanguage
import Diagnostics

extension ExchangedFile {
  /// The text that the parts make, laid out as all texts are, with the clauses' own numbers.
  /// - Throws: What is wrong with its syntax.
  func text() throws(FormatRefusal) -> String {
    var written = ""
    var mayTouch = true
    for part in parts {
      let touches: Bool
      if case .aside(_, let before, _) = part { touches = before } else { touches = mayTouch }
      if !written.isEmpty { written += touches ? "\n" : "\n\n" }
      written += part.lines.joined(separator: "\n")
      if case .aside(_, _, let after) = part { mayTouch = after } else { mayTouch = false }
    }
    return try Formatter.format(SourceText(name: name, written + "\n"), renumbering: false).get()
  }
}

extension TextPart {
  /// The lines that say it in Markdown.
  fileprivate var lines: [String] {
    switch self {
    case .heading(let level, let number, let title, let id):
      let words = [
        String(repeating: "#", count: max(1, level)),
        number.map { $0.contains(".") ? $0 : $0 + "." },
        title, id.map { "{#\($0)}" },
      ]
      return [words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")]
    case .prose(let words): return [words]
    case .block(let kind, let name, let lines, let fence):
      let marks = fence ?? "```"
      let opening = [kind, name].compactMap(\.self).joined(separator: " ")
      return [marks + opening] + lines.map(\.text) + [marks]
    case .table(let id, let title, let attributes, let header, let rows, let columns):
      let braces = "{\((["#\(id)"] + attributes).joined(separator: " "))}"
      let marks = columns ?? header.map { _ in .plain }
      return [["Table:", title, braces].filter { !$0.isEmpty }.joined(separator: " "), ""]
        + ([header, marks.map(\.rawValue)] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    case .aside(let text, _, _): return [text]
    }
  }
}

extension TextPart.Line {
  fileprivate var text: String {
    switch self {
    case .term(let key, let value): "\(key): \(value)"
    case .comment(let comment): comment
    case .blank: ""
    }
  }
}
