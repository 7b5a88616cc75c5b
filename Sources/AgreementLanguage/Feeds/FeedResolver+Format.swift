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
    default:
      Complaint.add(to: &findings, about: value, wanted: "csv, ndjson, json, xes")
      return nil
    }
  }
}
