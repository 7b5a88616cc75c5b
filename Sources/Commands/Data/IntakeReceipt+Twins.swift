import Agreements
import Measuring

/// Files with the same bytes, read by one feed: they tell nothing new, and without an identity for rows
/// would count twice.
extension IntakeReceipt {
  /// True when a file of the feed may turn out to be this one.
  func mayBeTwin(of feed: Feed) -> Bool { self.feed == feed.name && !digest.isEmpty }

  /// True when both are of one feed and the same bytes.
  func isTwin(of other: IntakeReceipt) -> Bool {
    feed == other.feed && digest == other.digest && !digest.isEmpty
  }

  /// What a person reads of a file that is not read in again.
  func sameBytes(as first: IntakeReceipt) -> String {
    first.file == file
      ? "\(file): the same bytes were read by feed \(feed) before, and count once"
      : "\(file): the same bytes as \(first.file), which feed \(feed) has read; they count once"
  }
}
