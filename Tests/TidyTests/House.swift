/// The rooms by floor.
///
/// Arrows go down only; the picture stands in ARCHITECTURE.md.
enum House {
  static let floors: [String: Int] = [
    "Quantities": 0, "Diagnostics": 0, "CMarks": 0, "CZlib": 0, "CExpat": 0, "CYaml": 0,
    "CMarkdown": 0,
    "ServiceHours": 1, "Templates": 1, "Pictures": 1,
    "Agreements": 2,
    "AgreementLanguage": 3, "Measuring": 3, "Calculating": 3,
    "Settlement": 4, "FeedFiles": 4,
    "Invoicing": 5,
    "Rehearsal": 6, "Revisions": 5, "FeedDrafting": 5, "Editing": 5, "Exchanging": 5,
    "Rendering": 6, "YAMLReading": 6,
    "Papers": 7,
    "MarkdownReading": 8,
    "Commands": 9,
    "abide": 10,
  ]

  /// Rooms that take bytes and values and return values.
  static let pure: Set<String> = [
    "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
    "Calculating",
    "Settlement", "Invoicing", "Rehearsal", "Rendering", "FeedDrafting", "Revisions", "Editing",
    "Exchanging", "Papers", "Templates", "Pictures",
  ]

  /// Rooms that touch the world; a pure room may not import them.
  static let edges: Set<String> = [
    "FeedFiles", "YAMLReading", "MarkdownReading", "CMarks", "CZlib", "CExpat", "CYaml",
    "CMarkdown",
    "Commands", "abide",
  ]

  /// Rooms whose figures reach a verdict or an amount, or whose places on a picture must be the same everywhere.
  static let exact: Set<String> = [
    "Quantities", "ServiceHours", "Agreements", "Measuring", "Calculating", "Settlement",
    "Invoicing", "Rehearsal",
    "FeedDrafting", "Revisions", "Exchanging", "Pictures",
  ]

  /// Modules of the system that an edge room may import without the manifest naming them.
  static let system: Set<String> = [
    "Glibc", "Dispatch", "Foundation", "FoundationEssentials", "FoundationXML", "Synchronization",
  ]
}
