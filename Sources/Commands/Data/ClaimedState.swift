import Agreements
import FeedFiles
import Measuring

/// The packed log that `--state` names, kept from other runs until this one has written it again.
struct ClaimedState {
  private let path: String
  private let claim: FileClaim

  /// Claims a state, which need not be there yet.
  /// - Parameters:
  ///   - path: The file.
  ///   - console: Told when another run must be waited for.
  /// - Throws: `WorldFailure` when it cannot be opened.
  init(path: String, on console: Console) throws {
    self.path = path
    do throws(PackedFile.Problem) {
      claim = try FileClaim(path: path) {
        console.complainLine("\(path): another run adds rows to it; waiting until that one is done")
      }
    } catch {
      throw WorldFailure("cannot read \(path): \(error.words)")
    }
  }

  /// Writes the log in the place of the one that was read.
  /// - Throws: `WorldFailure` when the disk refuses, or another program has written the file since.
  func write(_ log: EventLog, for agreement: Agreement) throws {
    try PackedLogFile(path: path).write(log, for: agreement, in: claim)
  }
}
