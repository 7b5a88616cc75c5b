extension Kind {
  /// The kinds whose terms are typed and shown, and that a later version runs.
  static let recordedOnly: [Kind] = [
    .service, .price, .report, .control, .sampling, .data, .liability, .indemnity, .evidence,
    .dispute, .review, .renewal, .succession, .objective, .activity,
  ]
}
