/// A field that a draft proposes.
struct DraftField: Sendable {
  /// Its name.
  let name: String

  /// Its column.
  let column: String

  /// The words after `RECORD.NAME:`.
  let rule: DraftRule

  /// What the record declares after the name: names, `count` or `instant`.
  let declared: String
}
