import Agreements
import Diagnostics
import Quantities

/// Why a line of a statement says what it says: arithmetic, evidence and the words it stands on.
struct LineReason {
  /// What kind of line it is, such as `credit`.
  var kind: String

  /// The line in words.
  var title: String

  /// The steps of the arithmetic.
  var steps: [String]

  /// The words it stands on, each once.
  var citations: [Citation]

  /// Tables and lists of what was counted and what was left out.
  var evidence: [Block] = []

  /// The level whose figure was looked up, which is a line of its own.
  var level: String?

  /// The lines that it sums up, each with its level, which are lines of their own.
  var summands: [(line: String, level: String)] = []

  /// The line as JSON.
  var line: JSONValue

  /// The reason as blocks of a page.
  func blocks(_ agreement: Agreement) -> [Block] {
    [.steps(steps)] + evidence + quotations(agreement)
  }

  /// The words it stands on: the terms and rows themselves, then the prose of their clauses.
  func quotations(_ agreement: Agreement) -> [Block] {
    LineReason.quoted(citations, agreement).map { .quotation($0.text, source: $0.source) }
  }

  /// The reason as members of a JSON object.
  func members(_ agreement: Agreement) -> [String: JSONValue] {
    [
      "kind": .string(kind),
      "line": line,
      "steps": .array(steps.map(JSONValue.string)),
      "cites": .array(citations.map(\.json)),
      "quotations": .array(
        LineReason.quoted(citations, agreement).map {
          .object(["text": .string($0.text), "source": .string($0.source)])
        }
      ),
    ]
  }

  /// The text of some citations, then the prose of the clauses they stand in.
  static func quoted(
    _ citations: [Citation],
    _ agreement: Agreement
  ) -> [(text: String, source: String)] {
    var clauses: [Clause] = []
    for clause in citations.compactMap(\.clause) where !clauses.contains(clause) {
      clauses.append(clause)
    }
    let prose = clauses.map { (agreement.prose(of: $0), $0.name) }
    let terms = citations.filter { citation in
      !citations.contains { $0 != citation && $0.range.holds(citation.range) }
    }
    return (terms.map { ($0.quotation, $0.place) } + prose).filter { !$0.0.isEmpty }
  }
}

extension Citation {
  // A row of a table without the spaces that set it under its heading.
  fileprivate var quotation: String {
    let text = range.text
    return text.hasPrefix("|") ? text.split(separator: " ").joined(separator: " ") : text
  }

  /// The citation in words, with the line of the text.
  var place: String {
    let line = range.source.position(at: range.bytes.lowerBound).line
    return "\(words), \(range.source.name.fileName):\(line)"
  }
}

extension SourceRange {
  /// True when the other stretch stands inside this one, which is then enough to quote.
  fileprivate func holds(_ other: SourceRange) -> Bool {
    source === other.source && bytes != other.bytes && bytes.lowerBound <= other.bytes.lowerBound
      && bytes.upperBound >= other.bytes.upperBound
  }
}
