import Agreements
import FeedFiles

extension ExportFormat {
  /// How a file is read whose format a feed names.
  init(_ format: Feed.Format) {
    self =
      switch format {
      case .csv: .csv
      case .ndjson: .ndjson
      case .json: .json
      case .xes: .xes
      case .xlsx(let sheet): .xlsx(sheet: sheet)
      }
  }
}
