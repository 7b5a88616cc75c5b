import Quantities

/// One objective as a level of a draft: the record that its rows make, and the words of its lines.
struct OpenSLODraftLevel {
  let promise: OpenSLOPromise

  /// The name of the level, no other level's.
  let name: String

  /// The name of the record.
  let record: String

  init(_ promise: OpenSLOPromise, name: String) {
    self.promise = promise
    self.name = name
    record =
      OpenSLODraftLevel.word(promise.indicator.name) + (promise.isOfTime ? "-service" : "-sample")
  }

  /// A name as the language knows names: letters, digits and hyphens, a letter first.
  static func word(_ name: String) -> String {
    let isWord = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    let word = isWord && !name.isEmpty ? name.lowercased() : OpenSLOName.of(name)
    return word.first?.isLetter ?? false ? word : "slo-" + word
  }

  /// The block of the level.
  var block: [String] {
    [
      "```level \(name)",
      "out of: " + (promise.isOfTime ? "minutes of always" : "\(record)s taken") + " in \(window)",
      "good: " + good,
      "goal: " + OpenSLOTarget.percent(promise.target),
      "too few: never",
      "none at all: " + (promise.isOfTime ? "impossible" : none),
    ] + (promise.isOfTime ? ["leaves out: nothing"] : []) + ["```"]
  }

  private var none: String {
    "fill words as \(name)-none (what \(name) is when there is nothing to count: met, missed or no reading)"
  }

  private var good: String {
    if promise.isOfTime { return "not \(record).down" }
    guard let bound = promise.bound else { return "outcome is good" }
    guard !bound.value.contains(".") else {
      let question =
        "the bound of \(name) in a unit in which it is whole; OpenSLO says \(bound.value)"
      return "value \(bound.sign) fill count as \(name)-bound (\(question))"
    }
    return "value \(bound.sign) \(bound.value)"
  }

  private var window: String {
    switch promise.window.window {
    case .calendar(.month): "month"
    case .calendar(.quarter): "quarter"
    case .calendar(.year): "year"
    case .rollingDays(let days): "rolling \(days) \(days == 1 ? "day" : "days")"
    case .rollingMonths(let months): "rolling \(months) \(months == 1 ? "month" : "months")"
    case nil: "fill words as \(name)-window (\(promise.window.question))"
    }
  }

  /// The block of the record.
  var recordBlock: [String] {
    if promise.isOfTime { return ["```record \(record)", "intervals: down", "```"] }
    let field = promise.bound == nil ? "outcome good, bad" : "value count"
    return ["```record \(record)", "events: taken", "taken has: \(field)", "```"]
  }

  /// The block of the feed that tells it: which columns an export is to have.
  var feedBlock: [String] {
    if promise.isOfTime {
      return [
        "```feed \(record)", "reads: csv", "rows: intervals", "subject: \(record)",
        "times: ISO 8601", "id: id", "\(record).down: started to ended", "```",
      ]
    }
    let field = promise.bound == nil ? "outcome" : "value"
    return [
      "```feed \(record)", "reads: csv", "rows: events", "subject: \(record) by id",
      "times: ISO 8601", "at: at", "id: id", "sequence: sequence",
      "\(record).taken: \(field) is not blank", "\(record).\(field): \(field)", "```",
    ]
  }

  /// What a row of the export is, for whoever writes the query.
  var rowWords: String {
    if promise.isOfTime {
      return "A row of `\(record)` is a stretch of time that was down\(slices)."
    }
    if promise.bound != nil { return "A row of `\(record)` is one value that was measured." }
    return "A row of `\(record)` is one of those that count, with the outcome `good` or `bad`."
  }

  /// When a slice of time was down, as far as the objective says it.
  private var slices: String {
    let reasons = [
      promise.bound.map { "its value was not \($0.sign) \($0.value)" },
      promise.slice.target.map { "less than \(OpenSLODraftWriter.words($0)) of it was good" },
    ]
    .compactMap(\.self)
    let length = promise.slice.window.map { " of \(OpenSLODraftWriter.words($0))" } ?? ""
    return reasons.isEmpty ? "" : ": a slice\(length) when \(reasons.joined(separator: " or "))"
  }
}

extension OpenSLOPromise {
  /// True when time is counted and not events.
  var isOfTime: Bool { method != .occurrences }
}
