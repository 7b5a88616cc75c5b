import AgreementLanguage

/// The fixed words of a paper in one language: the sentence that each term is drawn as, and what
/// stands on its pages besides.
package struct Wording: Hashable, Sendable {
  /// The language, as a page names it: `en`.
  package let language: String

  /// What each kind of block is about, by its name in the language of agreements.
  let kinds: [String: String]

  /// The sentence of each key, by `kind.key`, or `kind.*` for keys that the writer names.
  ///
  /// `{}` stands for the value, `{key}` for the words of the key, `{name}` for those of the block, and
  /// `{term}` for the key where it is a name that the sentence gives.
  let sentences: [String: String]

  /// What a rule table says of its rows, by the words after its id.
  let readings: [String: String]

  /// What is said of the columns that give answers.
  let answers: String

  /// What is said of a table that holds one term a row.
  let rows: String

  /// The days of the week, from Monday on.
  let days: [String]

  /// Words on the pages.
  let words: [Word: String]

  /// A fixed word or sentence on the pages.
  package enum Word: String, CaseIterable, Sendable {
    case agreement, between, and, contents, particulars, signatures, signature, name, function, date
    case schedules, calendars, day, texts, text, digest, page, example, given, expected, version
    case amendments, amendment, amendmentFrom, amendedBy, changedBy, inForceFrom, signedBy, changes
    case repealed, forParty, signedFrom, clause, rangeTo, column, aCount, anInstant
    case keyTerms, keyHours, keyTargets, keyLevels, keyMoney, keyDates, runs, within, measured, goal
    case outOf, price, amount, credit, atMostWord, claimed, dateAbout, more, summaryOf
    case figures, backToTerm, why, withFigures, livingFrom
    case redacted, redactedFor, redactedFrom
    case atLeast, atMost, over, under
  }

  /// A fixed word.
  package func word(_ word: Word) -> String { words[word] ?? word.rawValue }

  /// A fixed word with words in its place.
  package func filled(_ word: Word, _ text: String) -> String {
    self.word(word).replacing("{}", with: text)
  }

  /// What a kind is about.
  func kind(_ name: String) -> String { kinds[name] ?? name }

  /// The sentence of a key, or nil without one.
  func sentence(_ kind: String, _ key: String) -> String? {
    sentences["\(kind).\(key)"] ?? sentences["\(kind).*"]
  }

  /// True when a fixed word is given.
  package func says(_ word: Word) -> Bool { words[word] != nil }

  /// True when a key has a sentence.
  package func says(_ kind: String, _ key: String) -> Bool { sentence(kind, key) != nil }

  /// The keys that have sentences, as `kind.key`.
  package var paths: [String] { sentences.keys.sorted() }

  /// The kinds of the language that have no words here.
  package var kindsWithoutWords: [String] {
    (Kind.ofAgreements + Kind.ofRows).map(\.name).filter { kinds[$0] == nil }
  }
}
