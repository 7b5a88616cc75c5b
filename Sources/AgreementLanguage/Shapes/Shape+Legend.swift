extension Shape {
  /// What the words in capitals stand for, with an example of each, in the order of the alphabet.
  package static let legend: [(capitals: String, meaning: String, example: String)] = {
    let plain = PlainShape.allCases.map { shape in
      (shape.rawValue.uppercased(), shape.noun, shape.example)
    }
    let nouns = Noun.allCases.map { noun in
      (noun.rawValue.uppercased(), noun.legend, noun.example)
    }
    let ways = Head.addresses.map { "`\($0)`" }.joined(separator: ", ")
    let named = spokenOf.compactMap { shape -> (String, String, String)? in
      guard case .named(let name, let inner) = shape else { return nil }
      return (name, inner.words, inner.example)
    }
    return (plain + nouns + named + [("WAY", ways, "mail")]).sorted { $0.0 < $1.0 }
  }()

  /// The shapes that others speak of by a name in capitals.
  private static let spokenOf: [Shape] = [
    .rhythm, .adverb, .periods, .occasion, .dutyDate, .trigger, .lateEffect, .liabilityBase,
    .counting, .lossClass, .priceModel, .month, .place, .provision,
  ]
}

extension Noun {
  /// What is named, for the list of capitals.
  fileprivate var legend: String {
    switch self {
    case .person: "a party, a role of a party, a role alone, or `document-owner`"
    case .event: "an event or an interval of a record"
    case .records: "the subjects of a record, in the plural"
    case .term: "a definition, a block, a table or a clause"
    case .ladder: "a table of which every row acts"
    case .clause: "the id of a clause"
    case .hours: "hours that are defined"
    case .party: "a party, by its role"
    default: "\("aeiou".contains(word.first ?? " ") ? "an" : "a") \(word) that the text declares"
    }
  }
}
