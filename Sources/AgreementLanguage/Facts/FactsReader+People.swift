import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// Who tells and answers, and when.
extension FactsReader {
  /// Reads a date, perhaps with a time of day, in the agreement's zone.
  mutating func moment(_ phrase: Phrase, _ wanted: String) -> Instant? {
    if let time = Written.civilTime(phrase) { return agreement.zone.instant(of: time) }
    if let date = Written.date(phrase) { return agreement.zone.startOfDay(date) }
    Complaint.add(to: &findings, about: phrase, wanted: wanted)
    return nil
  }

  /// Reads a party, or somebody of it: `provider`, `provider.desk`.
  mutating func person(_ phrase: Phrase) -> RolePath? {
    let parts = phrase.text.split(separator: ".", maxSplits: 1).map { Name.folded(String($0)) }
    let parties = agreement.parties.map(\.role)
    guard let party = parts.first, !phrase.isEmpty else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "a party, such as `\(parties.first ?? "")`"
      )
      return nil
    }
    guard parties.contains(party) else {
      findings.tellUnknown(phrase, "party", among: parties)
      return nil
    }
    return RolePath(party: party, role: parts.count > 1 ? parts[1] : nil)
  }

  /// Reads `disputed customer 2026-03-21; accepted customer.finance 2026-04-02`.
  mutating func answers(_ phrase: Phrase) -> [FactAnswer] {
    guard !phrase.isEmpty else { return [] }
    return phrase.split(on: .semicolon).filter { !$0.isEmpty }.compactMap { part in
      let (first, rest) = part.firstWord
      guard let word = FactAnswer.Word(rawValue: first.name) else {
        findings.tellUnknown(first, "answer", among: FactAnswer.Word.allCases.map(\.rawValue))
        return nil
      }
      let (who, when) = rest.firstWord
      guard let by = person(who),
        let at = moment(when, "when it was answered, such as `2026-03-20`")
      else { return nil }
      return FactAnswer(word, by: by, at: at)
    }
  }

  /// Says so when a fact was told before what it is about, or answered before it was told.
  mutating func tellDates(_ entry: FactEntry, _ row: NamedCells) {
    // A day without a time may be any time of that day.
    let toldDay = agreement.zone.civilTime(at: entry.told).date
    if let latest = entry.moments.map(\.time).max(), latest.date > toldDay {
      findings.add(
        .factOutOfTime,
        "it is told on \(toldDay), before \(latest)",
        at: row["told"],
        remedy: "a fact is told after what it is about"
      )
    }
    for answer in entry.answers where answer.at < agreement.zone.startOfDay(toldDay) {
      let day = agreement.zone.civilTime(at: answer.at).date
      findings.add(
        .factOutOfTime,
        "it is \(answer.word.rawValue) on \(day), before it was told on \(toldDay)",
        at: row["answer"]
      )
    }
    for (one, next) in zip(entry.answers, entry.answers.dropFirst()) where one.at == next.at {
      findings.add(
        .factOutOfTime,
        "two answers stand at one time, so nobody knows which holds",
        at: row["answer"],
        remedy: "write the time of day of each"
      )
    }
  }

  /// Says so when somebody answers whose answer it is not.
  mutating func tellAnswerers(_ entry: FactEntry, _ row: NamedCells) {
    for answer in entry.answers {
      let isOwn = answer.by.party == entry.by.party
      guard isOwn != (answer.word == .withdrawn) else { continue }
      findings.add(
        .wrongCell,
        isOwn
          ? "\(answer.by) told it, so another side says whether it is \(answer.word.rawValue)"
          : "\(entry.by) told it, so only \(entry.by.party) withdraws it",
        at: row["answer"]
      )
    }
  }
}
