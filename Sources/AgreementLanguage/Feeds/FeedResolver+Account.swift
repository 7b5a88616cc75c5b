extension FeedResolver {
  /// Reads `by COLUMN`: whose rows they are, where one export tells of several agreements.
  mutating func accountColumn() -> String? {
    guard let value = section.value("agreement") else { return nil }
    guard let words = value.dropping(first: "by") else {
      Complaint.add(to: &findings, about: value, wanted: "`by COLUMN`")
      return nil
    }
    return column(words, wanted: "`by COLUMN`")
  }
}
