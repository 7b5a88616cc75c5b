import Agreements
import Diagnostics
import Measuring
import Quantities

extension UndecidedJudgement {
  private static let mostNamed = 12

  /// What is not judged yet, in a sentence.
  var words: String {
    let named = subjects.prefix(UndecidedJudgement.mostNamed).joined(separator: ", ")
    let more = subjects.count - min(subjects.count, UndecidedJudgement.mostNamed)
    return "\(term.citation.words): people judge it, and no \(event) is told of \(named)"
      + (more > 0 ? " and \(more.grouped) more" : "")
  }

  /// The judgement as JSON.
  var json: JSONValue {
    .object([
      "cites": term.citation.json,
      "event": .string(event),
      "subjects": .array(subjects.map(JSONValue.string)),
    ])
  }
}
