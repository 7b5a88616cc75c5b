import Agreements
import FeedFiles
import Measuring

/// An agreement as the reading of one file sees it: how it understands the feed, and what is its own.
struct ReadingTarget: Sendable {
  /// The feed, resolved against the agreement's records.
  let feed: Feed

  /// The accounts that the agreement claims.
  let accounts: [String]

  /// The feed's number in the agreement's log.
  let feedNumber: UInt16

  /// The number that the file's receipt will have in the agreement's log.
  let fileNumber: UInt16

  /// An intake of the file for the agreement.
  func intake(_ file: ExportFile, _ log: consuming RecordLog) -> Intake {
    Intake(feed, file: file.name, feedNumber: feedNumber, fileNumber: fileNumber, log: log)
  }
}

extension [ReadingTarget] {
  /// What hands the rows of a file to each of the agreements.
  func router(_ feed: Feed, _ file: ExportFile, _ logs: consuming [RecordLog]) -> Router {
    Router(feed, zip(self, logs).map { $0.intake(file, $1) }, claims: map(\.accounts))
  }
}
