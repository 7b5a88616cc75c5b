import AgreementLanguage

/// What a text is, which its ending says.
enum TextRole: String, CaseIterable {
  case agreement, feed, calendar, amendment, facts

  /// What a file of this name is, or nil when Abide reads no such file.
  init?(path: String) {
    guard let role = Self.allCases.first(where: { path.hasSuffix(".\($0.rawValue).md") }) else {
      return nil
    }
    self = role
  }

  /// The kinds of block it may have.
  var kinds: [Kind] {
    switch self {
    case .agreement: Kind.ofAgreements
    case .amendment: Kind.ofAmendments + Kind.ofAgreements
    case .feed: Kind.ofCompanions.filter { $0.name == "feed" }
    case .calendar: Kind.ofCompanions.filter { $0.name == "calendar" }
    // Facts are rows of tables alone.
    case .facts: []
    }
  }
}
