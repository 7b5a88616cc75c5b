import Agreements

/// What the fact just before spoke of, which the next one goes on to speak of.
struct ExampleTopic {
  /// The record, or nil where nothing was said yet.
  var record: Record?

  /// The name of the subject, or nil for the example's only one.
  var subject: String?
}
