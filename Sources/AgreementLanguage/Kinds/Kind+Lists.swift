extension Kind {
  /// Every kind of block an agreement may have, in the order of the manual.
  package static let ofAgreements: [Kind] =
    [
      .agreement, .define, .record, .clock, .handOver, .level, .exclusion, .credit, .role, .duty,
      .notice,
      .change, .ending, .example,
    ] + recordedOnly

  /// Every kind of row a record table may have.
  package static let ofRows: [Kind] = [.level, .duty, .holiday]

  /// Every kind of block of the files beside an agreement.
  package static let ofCompanions: [Kind] = [.feed, .calendar]

  /// The words that sides of an agreement go by, which are the keys of its head.
  package static let parties = Head.roles
}
