import Agreements

/// What a fact is about: a record, and the subject of it where it has one.
struct FactTopic {
  let record: Record

  /// The subject by its name, or nil for intervals of the record.
  let name: String?
}
