/// A worked example of the text: facts, and what must come of them.
package struct WorkedExample: Hashable, Sendable {
  /// Its title, one sentence.
  package let title: String

  /// What is given, in the order written.
  package let given: [ExampleFact]

  /// What is expected, in the order written.
  package let expected: [Expectation]

  /// The closed period whose statement it holds, or nil of an example that gives its own facts.
  package let signed: SignedPeriod?

  /// The words it stands on.
  package let citation: Citation

  /// Creates an example.
  package init(
    title: String,
    given: [ExampleFact],
    expected: [Expectation],
    signed: SignedPeriod? = nil,
    citation: Citation
  ) {
    self.title = title
    self.given = given
    self.expected = expected
    self.signed = signed
    self.citation = citation
  }
}
