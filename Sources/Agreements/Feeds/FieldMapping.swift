/// Where a field of a record comes from.
package struct FieldMapping: Hashable, Sendable {
  /// What a column's texts become.
  package enum Reading: Hashable, Sendable {
    /// A name of the field: the texts listed become their names; other texts become the name of
    /// `otherwise`, or are refused without one. An empty list reads texts that are names
    /// themselves, with spaces for hyphens and letters of either case.
    case names([Case], otherwise: String?)

    /// A whole number.
    case count

    /// A number with at most so many decimals.
    case number(decimals: Int)

    /// An instant.
    case instant(TimeFormat)
  }

  /// A text of the export and the name it becomes.
  package struct Case: Hashable, Sendable {
    /// The text, letter for letter.
    package let text: String

    /// The name.
    package let name: String

    /// Creates a case.
    package init(text: String, name: String) {
      self.text = text
      self.name = name
    }
  }

  /// The field's name.
  package let field: String

  /// The column.
  package let column: String

  /// What its texts become.
  package let reading: Reading

  /// The words it stands on.
  package let citation: Citation

  /// Creates a mapping.
  package init(field: String, column: String, reading: Reading, citation: Citation) {
    self.field = field
    self.column = column
    self.reading = reading
    self.citation = citation
  }
}
