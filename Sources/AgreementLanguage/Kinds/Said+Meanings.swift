import Agreements
import Quantities

extension Said {
  /// A party, or `either` of them.
  var side: RolePath? {
    if let person { return person }
    return words == "either" ? RolePath(party: "either", role: nil) : nil
  }

  /// How often something comes round.
  var rhythm: Rhythm? {
    let words: [String: Rhythm] = [
      "daily": .day, "weekly": .week, "monthly": .month, "quarterly": .quarter, "yearly": .year,
      "months": .month, "quarters": .quarter, "years": .year,
    ]
    return self.words.flatMap { Rhythm(rawValue: $0) ?? words[$0] }
  }

  /// What a date is counted from.
  var occasion: Occasion? {
    switch value {
    case .event(let event): return .event(event)
    case .name(.duty, let duty): return .duty(duty)
    case .form("delivered", _): return self["duty"]?.name.map { .duty($0) }
    case .form("received", _): return self["event"]?.event.map { .received($0) }
    case .words("received"): return .receipt
    case .words("the end"): return .end
    case .words("expires"): return .expiry
    case .words("month end"), .words("the month"): return .endOfEach(.month)
    case .words("the quarter"): return .endOfEach(.quarter)
    case .words("the year"): return .endOfEach(.year)
    case .words: return .periodEnd
    default: return nil
    }
  }

  /// What silence means.
  var silence: Silence? {
    guard let answer = self["answer"]?.words, let length = self["length"]?.length else {
      return nil
    }
    return Silence(agrees: ["agreed", "accepted"].contains(answer), after: length)
  }

  /// Another document.
  var paper: PaperVersion? {
    if tag == "versioned" {
      return self["title"].map { PaperVersion(title: $0.text, version: self["version"]?.text) }
    }
    return words.map { PaperVersion(title: $0, version: nil) }
  }

  /// What gives somebody a right.
  var trigger: Trigger? {
    let times = self["times"]?.count ?? 0
    switch tag {
    case "against": return self["event"]?.event.map { .event($0, isAgainstOther: true) }
    case "attained":
      guard let level = self["level"]?.name, let test = self["range"]?.test else { return nil }
      return .attained(level, test, inEachOf: times)
    case "missed-running": return self["level"]?.name.map { .missed($0, times: times, of: times) }
    case "missed":
      return self["level"]?.name.map { .missed($0, times: times, of: self["window"]?.count ?? 0) }
    case "cap":
      return self["credit"]?.name
        .map { .capReached($0, times: times, of: self["window"]?.count ?? 0) }
    case "late":
      guard let duty = self["duty"]?.name, let length = self["length"]?.length else { return nil }
      return .late(duty, by: length)
    default: return event.map { .event($0, isAgainstOther: false) }
    }
  }
}
