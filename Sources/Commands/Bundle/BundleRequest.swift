import Diagnostics
import Quantities
import Rendering
import ServiceHours

/// What a bundle states: its text, its data, and up to when both are looked at.
struct BundleRequest {
  /// An export in the bundle.
  struct Export {
    /// The feed that reads it.
    let feed: String

    /// Its member.
    let member: String

    /// The digest of the export that its rows were taken from.
    let origin: String
  }

  /// The member with the agreement.
  let text: String

  /// The period.
  let period: CalendarPeriod

  /// Up to when events are looked at, as a statement writes it.
  let cutOff: String

  /// Up to when facts are known, or nil where none are told.
  let knownAt: String?

  /// The members that tell facts.
  let facts: [String]

  /// The members that give figures.
  let figures: [String]

  /// The exports.
  let exports: [Export]

  /// The feeds of which somebody said that nothing happened.
  let without: [String]

  /// The digest of the statement that was made from the exports themselves.
  let origin: String

  /// The request as members of JSON.
  var members: [String: JSONValue] {
    [
      "text": .string(text),
      "period": .string(period.description),
      "cut_off": .string(cutOff),
      "facts_known_at": .optional(knownAt),
      "facts": .array(facts.map(JSONValue.string)),
      "figures": .array(figures.map(JSONValue.string)),
      "without": .array(without.map(JSONValue.string)),
      "data": .array(
        exports.map {
          .object([
            "feed": .string($0.feed), "member": .string($0.member), "origin": .string($0.origin),
          ])
        }
      ),
      "origin": .string(origin),
    ]
  }

  /// Names what a bundle states.
  init(
    text: String,
    period: CalendarPeriod,
    cutOff: String,
    knownAt: String?,
    facts: [String],
    figures: [String],
    exports: [Export],
    without: [String],
    origin: String
  ) {
    self.text = text
    self.period = period
    self.cutOff = cutOff
    self.knownAt = knownAt
    self.facts = facts
    self.figures = figures
    self.exports = exports
    self.without = without
    self.origin = origin
  }

  /// Reads what a receipt says, or gives nil where parts are missing.
  init?(_ json: StrictJSON) {
    func texts(_ key: String) -> [String]? {
      json[key]?.elements.map { $0.compactMap(\.text) }
    }
    guard let text = json["text"]?.text, let cutOff = json["cut_off"]?.text,
      let period = json["period"]?.text.flatMap({ CalendarPeriod($0) }),
      let facts = texts("facts"), let figures = texts("figures"), let without = texts("without"),
      let data = json["data"]?.elements, let origin = json["origin"]?.text,
      (try? TimeText.instant(cutOff, in: .utc)) != nil
    else { return nil }
    let knownAt = json["facts_known_at"]?.text
    if let knownAt, (try? TimeText.instant(knownAt, in: .utc)) == nil { return nil }
    let exports = data.compactMap { export -> Export? in
      guard let feed = export["feed"]?.text, let member = export["member"]?.text,
        let origin = export["origin"]?.text
      else { return nil }
      return Export(feed: feed, member: member, origin: origin)
    }
    guard exports.count == data.count else { return nil }
    self.init(
      text: text,
      period: period,
      cutOff: cutOff,
      knownAt: knownAt,
      facts: facts,
      figures: figures,
      exports: exports,
      without: without,
      origin: origin
    )
  }

  /// The members that it names, which must be there.
  var named: [String] { [text] + facts + figures + exports.map(\.member) }
}
