/// How the rows of an export become events of the agreement: an agreed, versioned method.
package struct Feed: Hashable, Sendable {
  /// How an export is written.
  package enum Format: Hashable, Sendable {
    /// Comma-separated values as RFC 4180 has them, with a header.
    case csv

    /// One JSON object a line.
    case ndjson

    /// One JSON list of objects.
    case json

    /// An IEEE XES event log.
    case xes

    /// A sheet of a workbook (.xlsx) by its name, or the only one to be seen.
    case xlsx(sheet: String?)
  }

  /// What one row is.
  package enum Shape: String, CaseIterable, Hashable, Sendable {
    /// One event.
    case events

    /// One subject as it stood after a change; events are the transitions between rows.
    case changes

    /// One subject with a column per milestone.
    case subjects

    /// One interval with a start and an end.
    case intervals
  }

  /// Its name, such as `incidents`.
  package let name: String

  /// How the export is written.
  package private(set) var format: Format

  /// What one row is.
  package let shape: Shape

  /// The record whose events the rows tell.
  package let record: String

  /// The column that names the subject, or nil for intervals, whose record is the one subject.
  package let subjectColumn: String?

  /// The instant of a row, for events and changes.
  package let at: ColumnTime?

  /// The columns that together identify a row.
  package let identity: [String]

  /// The column of whole numbers that orders rows of one instant, or nil for the order of the file.
  package let sequence: String?

  /// The column that names the account a row belongs to, or nil when every row is the agreement's.
  package let accountColumn: String?

  /// Texts that mean there is no value, besides the empty one.
  package let blanks: [String]

  /// Which events and intervals a row tells, in the order written.
  package let events: [EventMapping]

  /// Where fields come from.
  package let fields: [FieldMapping]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a feed.
  package init(
    name: String,
    format: Format,
    shape: Shape,
    record: String,
    subjectColumn: String?,
    at: ColumnTime?,
    identity: [String],
    sequence: String?,
    accountColumn: String? = nil,
    blanks: [String],
    events: [EventMapping],
    fields: [FieldMapping],
    citation: Citation
  ) {
    self.name = name
    self.format = format
    self.shape = shape
    self.record = record
    self.subjectColumn = subjectColumn
    self.at = at
    self.identity = identity
    self.sequence = sequence
    self.accountColumn = accountColumn
    self.blanks = blanks
    self.events = events
    self.fields = fields
    self.citation = citation
  }

  /// The same feed over rows that were written as a table of comma-separated values.
  package var overTable: Feed {
    var feed = self
    feed.format = .csv
    return feed
  }
}
