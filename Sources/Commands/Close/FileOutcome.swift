import Agreements
import Measuring

/// What one file of a close gave, and where its receipts stand.
struct FileOutcome {
  /// The file and who uses it.
  let shared: SharedFile

  /// The name under which it is spoken of.
  let name: String

  /// What became of its rows while they were read.
  let tally: RoutingTally

  /// The place of the file's receipt among those of its users.
  let places: [Int]

  /// The digest of the file.
  let digest: String

  /// Rows refused, those included that refute each other, which shows once all files are read; each
  /// is counted once.
  private(set) var refused: Int

  /// Why rows were refused.
  private(set) var refusals: RefusalTally

  /// Books a reading whose refusals are not all known yet.
  init(_ shared: SharedFile, name: String, _ reading: FileReading, places: [Int]) {
    self.shared = shared
    self.name = name
    self.places = places
    tally = reading.tally
    digest = reading.receipts.first?.digest ?? ""
    refused = tally.refused
    refusals = tally.refusals
  }

  /// How many rows an agreement took.
  var routed: Int { tally.rows - tally.unroutedCount - refused }

  /// Takes over what the agreements refused of their own rows.
  ///
  /// Where every row goes to all of them, all refuse the same rows.
  mutating func settle(_ own: [RefusalTally]) {
    if shared.feed.accountColumn == nil {
      let most = own.max { $0.count < $1.count } ?? RefusalTally()
      refused = max(refused, tally.refusals.count + most.count)
      refusals.add(most)
    } else {
      for refused in own { refusals.add(refused) }
      refused = refusals.count
    }
  }
}
