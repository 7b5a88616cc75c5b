import ArgumentParser

/// What a report is for.
enum ReportKind: String, ExpressibleByArgument, CaseIterable {
  /// What a month came to.
  case monthly

  /// What several periods came to, for those who review the agreement.
  case review

  /// What one side heard of customers, for the other.
  case friction

  /// What a period came to in every agreement of a folder.
  case portfolio
}
