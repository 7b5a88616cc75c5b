extension Kind {
  /// Every kind of block an agreement may have, in the order of the manual.
  package static let ofAgreements: [Kind] = [
    .agreement, .define, .record, .clock, .handOver, .level, .exclusion, .calculation,
    .credit, .service,
    .channel,
    .objective, .price, .rate, .interest, .series, .duty, .role, .activity, .control, .sampling,
    .report,
    .review, .flowsDown, .data, .confidentiality, .liability, .indemnity, .evidence, .notice,
    .change, .facts, .dispute,
    .ending, .right, .renewal, .succession, .position, .clause, .example,
  ]

  /// Every kind of row a record table may have.
  package static let ofRows: [Kind] = [
    .level, .duty, .role, .activity, .evidence, .service, .price, .rate, .objective, .channel,
    .report, .holiday,
  ]

  /// Every kind of block of the files beside an agreement.
  package static let ofCompanions: [Kind] = [.feed, .calendar]

  /// The words that sides of an agreement go by, which are the keys of its head.
  package static let parties = Head.roles
}
