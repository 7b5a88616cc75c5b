package import Agreements
import Quantities

/// Everything behind the clocks of one subject at the cut-off.
package struct SubjectEvidence: Sendable {
  /// A field that holds a value.
  package struct KnownField: Sendable {
    /// The field.
    package let field: Field

    /// The number of its name, the count, the number in units of its last decimal, or the microseconds of the instant.
    package let value: Int64

    /// The value as a person writes it; an instant in UTC.
    package var text: String {
      switch field.kind {
      case .names(let names): names[Int(value)]
      case .count: value.grouped
      case .number(let decimals):
        Ratio(Int128(value), Int128(field.scale)).decimal(places: decimals)
      case .instant: Instant(microseconds: value).description
      }
    }
  }

  /// A row that acts in a table.
  package struct ActingRow: Sendable {
    /// The table.
    package let table: RuleTable

    /// The place of the row, from 0.
    package let row: Int
  }

  /// What happened to one clock.
  package struct ClockEvidence: Sendable {
    /// The clock.
    package let clock: Clock

    /// What happened, step by step.
    package let trace: Trace

    /// Every run as it stands at the cut-off.
    package let cycles: [CycleReading]
  }

  /// The subject's name.
  package let subject: String

  /// What is known of it, in the order of the record.
  package let fields: [KnownField]

  /// The rows that act on it, one a table at most.
  package let rows: [ActingRow]

  /// What happened to each clock of its record.
  package let clocks: [ClockEvidence]
}
