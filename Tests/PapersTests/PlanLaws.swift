import AgreementLanguage
import Agreements
import Diagnostics
import Exchanging
import Papers
import TestSupport
import Testing

/// Two agreements that run differently never read alike, whatever was changed between them.
struct PlanLaws {
  @Test(arguments: DrawnPaper.examples)
  func `agreements whose models differ read differently`(_ path: String) throws {
    let source = try #require(DrawnPaper.text(path))
    guard let first = Drawn(source) else { return }
    var known = [first]
    var changed = ChangedText(source, seed: 11)
    for _ in 0..<(Deep.isWanted ? 2_000 : 8) {
      guard let text = changed.next(), let drawn = Drawn(text) else { continue }
      // It is held against every text before it, since two changes may hide each other.
      for other in known where other.words == drawn.words {
        let isSame = other.model == drawn.model
        #expect(isSame, "\(Self.difference(other.text, drawn.text))")
      }
      known.append(drawn)
    }
  }

  @Test func `there are many agreements to hold against each other`() throws {
    var drawn = 0
    for path in DrawnPaper.examples {
      let source = try #require(DrawnPaper.text(path))
      var changed = ChangedText(source, seed: 11)
      for _ in 0..<4 {
        if let text = changed.next(), DrawnPaper.of(text) != nil { drawn += 1 }
      }
    }
    #expect(drawn >= 20, "\(drawn) agreements compile")
  }

  private static func difference(_ one: SourceText, _ other: SourceText) -> String {
    let (left, right) = (lines(one), lines(other))
    return right.difference(from: left).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }.joined(separator: "\n")
  }

  private static func lines(_ text: SourceText) -> [Substring] {
    text[0..<text.bytes.count].split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// An agreement with what is read of it and what runs of it.
private struct Drawn {
  let text: SourceText
  let words: String
  let model: JSONValue

  init?(_ source: SourceText) {
    guard let paper = DrawnPaper.of(source), let agreement = DrawnPaper.agreement(source) else {
      return nil
    }
    text = source
    words = paper.words
    model = AgreementExchange(agreement, []).json.withoutPlaces
  }
}

extension JSONValue {
  /// The value without the lines and columns at which something is written.
  fileprivate var withoutPlaces: JSONValue {
    switch self {
    case .object(let members):
      .object(members.filter { $0.key != "line" }.mapValues(\.withoutPlaces))
    case .array(let values): .array(values.map(\.withoutPlaces))
    default: self
    }
  }
}
