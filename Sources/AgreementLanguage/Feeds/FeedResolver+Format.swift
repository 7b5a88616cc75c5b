import Agreements

extension FeedResolver {
  /// How the export is written, or nil when what is said cannot be read.
  mutating func format() -> Feed.Format? {
    guard let value = section.value("reads") else { return nil }
    switch value.text {
    case "csv": return .csv
    case "ndjson": return .ndjson
    case "json": return .json
    case "xes": return .xes
    default: break
    }
    if let rest = value.dropping(first: "xlsx") {
      if rest.isEmpty { return .xlsx(sheet: nil) }
      if let sheet = rest.dropping(first: "sheet")?.unquoted, !sheet.isEmpty {
        return .xlsx(sheet: sheet.text)
      }
    }
    Complaint.add(to: &findings, about: value, wanted: "csv, ndjson, json, xes, xlsx [sheet NAME]")
    return nil
  }
}
