/// Every run of every clock on one subject.
package struct SubjectReading: Sendable {
  /// The record's place in the agreement.
  package let record: Int

  /// The subject's name.
  package let subject: String

  /// The runs, clock after clock.
  package let cycles: [CycleReading]
}
