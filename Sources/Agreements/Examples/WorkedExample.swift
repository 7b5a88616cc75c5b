/// A worked example of the text: facts, and what must come of them.
package struct WorkedExample: Hashable, Sendable {
  /// Its title, one sentence.
  package let title: String

  /// What is given, in the order written.
  package let given: [ExampleFact]

  /// What is expected, in the order written.
  package let expected: [Expectation]

  /// The words it stands on.
  package let citation: Citation

  /// Creates an example.
  package init(
    title: String,
    given: [ExampleFact],
    expected: [Expectation],
    citation: Citation
  ) {
    self.title = title
    self.given = given
    self.expected = expected
    self.citation = citation
  }
}
