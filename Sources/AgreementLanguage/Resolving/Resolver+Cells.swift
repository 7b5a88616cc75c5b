import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// Reads what a cell asks of an input with these values, or says why it cannot.
  mutating func cellTest(_ phrase: Phrase, _ domain: Domain) -> CellTest? {
    if phrase.text == "any" { return .any }
    if phrase.text == "otherwise" { return .otherwise }
    switch domain {
    case .names(let known): return namesTest(phrase, known)
    case .openNames: return .names(phrase.split(on: .comma).map(\.name))
    case .count: return rangeTest(phrase, .number, "a number such as `>= 50`", isWhole: true)
    case .amount: return rangeTest(phrase, .number, "a number such as `>= 50`")
    case .length: return rangeTest(phrase, .time, "a length such as `<= 30 min`")
    case .share(let end):
      return rangeTest(phrase, .share, "a share such as `>= 99 %`", upTo: end)
    case .moment: return momentTest(phrase)
    case .instant:
      findings.add(
        .wrongType,
        "an instant cannot be tested here",
        at: phrase,
        remedy: "write a clock that is due at it"
      )
      return nil
    }
  }

  private mutating func namesTest(_ phrase: Phrase, _ known: NameList) -> CellTest? {
    var names: [String] = []
    for part in phrase.split(on: .comma) {
      guard known.contains(part.name) else {
        let nearest = findings.offers.nearest(to: part.name, in: known)
        findings.add(
          .wrongCell,
          part.isEmpty
            ? "nothing is written here" : "`\(part.text)` is none of the names it can be",
          at: part,
          remedy: nearest.map { "write `\($0)`, if that is meant" }
            ?? (known.count > 12 ? nil : "the names are \(known.joined(separator: ", "))"),
          fixes: .writing(nearest, at: part)
        )
        return nil
      }
      names.append(part.name)
    }
    return .names(names)
  }

  private mutating func rangeTest(
    _ phrase: Phrase,
    _ unit: FigureUnit,
    _ wanted: String,
    isWhole: Bool = false,
    upTo end: Ratio? = nil
  ) -> CellTest? {
    guard let range = Written.range(phrase) else {
      Complaint.add(to: &findings, about: phrase, wanted: wanted)
      return nil
    }
    let ends = [range.lower, range.upper].compactMap(\.self)
    guard range.unit == unit, !isWhole || ends.allSatisfy({ $0.value.denominator == 1 }) else {
      findings.add(
        .wrongType,
        "`\(phrase.text)` has the wrong unit; expected is \(wanted)",
        at: phrase
      )
      return nil
    }
    let beyond = ends.contains { bound in
      end.map { bound.value > $0 } ?? false
    }
    if beyond {
      findings.add(.wrongCell, "`\(phrase.text)` can never be: the most is 100 %", at: phrase)
    }
    return .range(lower: range.lower, upper: range.upper)
  }

  /// Reads `working-day before email-cut-off`, `working-day by 17:00`, which is still in time at 17:00, or
  /// `working-day`.
  private mutating func momentTest(_ phrase: Phrase) -> CellTest? {
    let before = phrase.split(at: "before")
    let (hours, limit) = before ?? phrase.split(at: "by") ?? (phrase, nil)
    guard let name = hoursName(hours) else { return nil }
    guard let limit else { return .workingDay(of: name, before: nil) }
    return time(limit).map { .workingDay(of: name, before: $0, orAt: before == nil) }
  }

  /// Reads a time of day, or the name of one that is defined.
  mutating func time(_ phrase: Phrase) -> TimeOfDay? {
    if let time = Written.time(phrase) { return time }
    guard let definition = agreement.definition(phrase.name) else {
      tellUnknown(phrase, "time of day", among: agreement.definitions.lazy.map(\.name))
      return nil
    }
    reads.insert(definition.name)
    guard case .time(let time) = definition.value else {
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(TypeWords.noun(of: definition.value)); expected is a time of day",
        at: phrase,
        notes: [.init("it is defined here", at: definition.citation.range)]
      )
      return nil
    }
    return time
  }

  /// The name of hours that are defined.
  mutating func hoursName(_ phrase: Phrase) -> String? {
    guard agreement.hours(phrase.name) != nil else {
      tellUnknown(phrase, "hours", among: agreement.hours.lazy.map(\.name))
      return nil
    }
    reads.insert(phrase.name)
    return phrase.name
  }
}
