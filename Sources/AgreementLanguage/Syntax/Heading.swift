/// A heading: `## 4. Service credits {#credits}`.
package struct Heading: Sendable {
  /// How many marks it has: 1 is the title of the text, 2 and more are clauses.
  package let level: Int

  /// The number as written, without its last dot, or nil when there is none.
  package let number: Phrase?

  /// The words.
  package let title: Phrase

  /// The id between `{#` and `}`, or nil without one.
  package let id: Phrase?

  /// The whole line.
  package let phrase: Phrase
}
