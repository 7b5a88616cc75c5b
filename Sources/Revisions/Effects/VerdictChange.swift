package import Measuring

/// A run of a clock that comes out otherwise under another text.
package struct VerdictChange: Hashable, Sendable {
  /// The record, such as `ticket`.
  package let record: String

  /// The subject.
  package let subject: String

  /// The clock.
  package let clock: String

  /// The number of the run on its subject, from 1.
  package let cycle: Int

  /// How the run stands under the first text, or nil where it has none.
  package let old: Outcome?

  /// How the run stands under the second text, or nil where it has none.
  package let new: Outcome?
}
