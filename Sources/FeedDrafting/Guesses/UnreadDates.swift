/// Texts that look like times which no feed reads, and headers that look like rows.
enum UnreadDates {
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// What to do about columns of times that cannot be read.
  static func hints(_ profile: ExportProfile) -> [String] {
    profile.columns.compactMap { column in
      guard let first = column.dates.firstMisfit, !column.numbers.isWhole else { return nil }
      let parts = first.text.lowercased().split { !$0.isLetter && !$0.isNumber }
      let hasMonth = parts.contains {
        months.contains(String($0.prefix(3))) && $0.allSatisfy(\.isLetter)
      }
      if hasMonth, parts.contains(where: { $0.allSatisfy(\.isNumber) }) {
        return "`\(column.name)` names its months, as `\(first.text)` on line \(first.line): "
          + "export it as ISO 8601"
      }
      let isShort =
        parts.count >= 3 && parts.prefix(3).allSatisfy { $0.count <= 2 && Int($0) != nil }
      return isShort
        ? "`\(column.name)` may hold dates with a year of two digits, as `\(first.text)` on line "
          + "\(first.line): export it as ISO 8601" : nil
    }
  }

  /// True when the name of a column is a number or a date.
  static func looksLikeData(_ name: String) -> Bool {
    guard let first = name.first, first.isNumber else { return false }
    return name.allSatisfy { $0.isNumber || "-/.: TZ".contains($0) }
  }
}
