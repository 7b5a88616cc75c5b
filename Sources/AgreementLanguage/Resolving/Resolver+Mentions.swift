import Agreements
import Diagnostics

extension Phrase {
  /// The words of the shape `a.b`, such as `provider.director`.
  package var paths: [Phrase] {
    var paths: [Phrase] = []
    var rest = self
    while !rest.isEmpty {
      let (word, after) = rest.firstWord
      rest = after
      if let path = word.withoutMarks.asPath { paths.append(path) }
    }
    return paths
  }

  /// The word without the punctuation at its end.
  var withoutMarks: Phrase {
    var end = bytes.upperBound
    while end > bytes.lowerBound,
      [.comma, .semicolon, .dot, .colon].contains(source.bytes[end - 1])
    {
      end -= 1
    }
    return cut(bytes.lowerBound..<end)
  }

  private var asPath: Phrase? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPath =
      parts.count == 2
      && parts.allSatisfy { part in
        (part.utf8.first.map { (97...122).contains($0) } ?? false)
          && part.utf8.allSatisfy { (97...122).contains($0) || $0.isDigit || $0 == .hyphen }
      }
    return isPath ? self : nil
  }
}

extension Resolver {
  /// Notes that a recorded term mentions definitions, hours and tables, which are then not unread.
  mutating func markMentioned(_ phrase: Phrase) {
    var rest = phrase
    while !rest.isEmpty {
      let (word, after) = rest.firstWord
      rest = after
      let name = word.withoutMarks.name
      if definedNames.contains(name) || agreement.table(name) != nil { reads.insert(name) }
    }
  }

  /// Says which paths in a recorded term lead nowhere.
  mutating func tellUnknownPaths(in phrase: Phrase) {
    for path in phrase.paths {
      let parts = path.text.split(separator: ".").map(String.init)
      if let record = agreement.record(parts[0]) {
        let known = (record.events + record.intervals).map(\.name) + record.fields.map(\.name)
        if known.contains(parts[1]) {
          reads.insert(path.text)
        } else {
          tellUnknown(path, "event", among: known.map { "\(record.name).\($0)" })
        }
      } else if !agreement.parties.contains(where: { $0.role == parts[0] }),
        !sections.contains(where: { $0.name == parts[0] && $0.kind.key(parts[1]) != nil }),
        !ruleTables.contains(where: { $0.id.name == parts[0] })
      {
        tellUnknown(path, "event, party or term", among: agreement.records.lazy.map(\.name))
      }
    }
  }
}
