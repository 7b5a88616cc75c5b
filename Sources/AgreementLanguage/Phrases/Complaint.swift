import Quantities

/// Says why a phrase is not the value it should be, and what to write.
enum Complaint {
  /// Adds a finding about a phrase that could not be read as what was wanted, such as `an amount`.
  static func add(to findings: inout Findings, about phrase: Phrase, wanted: String) {
    if phrase.isEmpty {
      findings.add(.unreadPhrase, "nothing is written here; expected is \(wanted)", at: phrase)
    } else if let date = Slip.date(phrase) {
      findings.add(
        .unreadPhrase,
        "`\(phrase.text)` is no date as a text writes it; expected is \(wanted)",
        at: phrase,
        remedy: "write the year first: \(date.map { "`\($0)`" }.joined(separator: " or "))",
        fixes: date.count == 1 ? .writing(date[0], at: phrase) : []
      )
    } else if let suggestion = ambiguousNumber(in: phrase) {
      findings.add(
        .ambiguousNumber,
        "`\(phrase.text)` can be read in two ways",
        at: phrase,
        remedy: "write \(suggestion): a comma groups by three, a dot is the decimal point"
      )
    } else if let literal = Written.literal(phrase) {
      findings.add(
        .wrongType,
        "`\(phrase.text)` is \(TypeWords.noun(of: literal)); expected is \(wanted)",
        at: phrase
      )
    } else {
      let meant = Slip.correction(of: phrase)
      findings.add(
        .unreadPhrase,
        "`\(phrase.text)` cannot be read; expected is \(wanted)",
        at: phrase,
        remedy: decimals(of: phrase) ?? meant.map { "write `\($0)`, if that is meant" },
        fixes: .writing(meant, at: phrase)
      )
    }
  }

  /// How many decimals the currency of an amount has, when that is what is wrong with it.
  private static func decimals(of phrase: Phrase) -> String? {
    let words = phrase.text.split(separator: " ")
    guard words.count >= 2, let currency = Currency(code: words[1]),
      let number = Written.number(words[0]), number.decimals != currency.decimals
    else { return nil }
    return "an amount in \(currency.code) has \(currency.decimals) decimals or none"
  }

  /// How a number written in another country's style is most likely meant, or nil for other faults.
  static func ambiguousNumber(in phrase: Phrase) -> String? {
    for word in phrase.text.split(separator: " ") {
      guard word.utf8.first?.isDigit ?? false,
        word.utf8.allSatisfy({ $0.isDigit || $0 == .dot || $0 == .comma })
      else { continue }
      let text = String(word)
      // More digits than are ever counted are too many, however they are grouped.
      if text.utf8.count(where: \.isDigit) > 15 { return nil }
      if Written.number(text) == nil { return meant(text) }
      // An amount never has three decimals in a currency of two, so the dot may be a group's: of an amount, and
      // not of `0.995`, which groups nothing.
      if Written.number(text)?.decimals == 3, !phrase.isOneWord,
        text.utf8.first != UInt8(ascii: "0"),
        !phrase.text.contains("%")
      {
        return "\(text.split(separator: ".").joined(separator: ",")) or \(text.dropLast())"
      }
    }
    return nil
  }

  private static func meant(_ text: String) -> String {
    let marks = text.utf8.filter { $0 == .dot || $0 == .comma }
    let parts = text.split(whereSeparator: { $0 == "." || $0 == "," })
    // With two kinds of mark the last one is the decimal point: 1.250,00 is 1,250.00.
    if Set(marks).count == 2, let last = parts.last {
      return "`\(grouped(parts.dropLast().joined())).\(last)`"
    }
    if marks == [.comma], parts.count == 2 { return "`\(parts[0]).\(parts[1])`" }
    return "`\(grouped(parts.joined()))`"
  }

  /// Digits with a comma before every third from the end.
  private static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: ",")
  }
}
