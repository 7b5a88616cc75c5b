/// A figure that stands beside the term it comes from, and why it is what it is.
package struct LiveFigure: Hashable, Sendable {
  /// What sort of term it comes from.
  package enum Sort: String, Hashable, Sendable {
    case level, credit, clock, duty
  }

  /// What sort of term it comes from.
  package let sort: Sort

  /// The name of the term.
  package let term: String

  /// What is shown, such as `attained`.
  package let label: String

  /// How much it is.
  package let value: String

  /// A sentence on how it comes about, or nothing.
  package let sentence: String

  /// How it is meant.
  package let tone: Tone

  /// A picture that says the same, or nil without one.
  package let picture: LevelPicture?

  /// What an explanation of it is called, such as `monthly.payable`.
  package let line: String

  /// Why it is what it is.
  package let explanation: [Block]

  /// Creates a figure.
  package init(
    sort: Sort,
    term: String,
    label: String,
    value: String,
    sentence: String,
    tone: Tone,
    picture: LevelPicture?,
    line: String,
    explanation: [Block]
  ) {
    self.sort = sort
    self.term = term
    self.label = label
    self.value = value
    self.sentence = sentence
    self.tone = tone
    self.picture = picture
    self.line = line
    self.explanation = explanation
  }
}
