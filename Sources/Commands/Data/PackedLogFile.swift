import Agreements
import Diagnostics
import FeedFiles
import Measuring

/// Writes and reads the packed logs that a command line names.
struct PackedLogFile {
  let path: String

  /// True when there is a file of the name.
  /// - Throws: `WorldFailure` when something else is.
  static func exists(_ path: String) throws -> Bool {
    do throws(PackedFile.Problem) {
      return try PackedFile.exists(path)
    } catch {
      throw WorldFailure("cannot read \(path): \(error.words)")
    }
  }

  /// Writes a log that is not closed.
  /// - Parameters:
  ///   - log: The log.
  ///   - agreement: The agreement that it fits.
  ///   - claim: The file as it was claimed, or nil where whatever is there may go.
  /// - Throws: `WorldFailure` when the disk refuses, or another program has written the file since it was
  ///   claimed.
  func write(_ log: EventLog, for agreement: Agreement, in claim: FileClaim? = nil) throws {
    do throws(PackedFile.Problem) {
      var file = try PackedFileWriter.begin(path: path)
      try LogPacker(log).pack(for: agreement) { section throws(PackedFile.Problem) in
        try file.write(section)
      }
      try file.finish(claimed: claim)
    } catch {
      throw WorldFailure("cannot write \(path): \(error.words)")
    }
  }

  /// Reads a log.
  /// - Returns: The log, or nil when it cannot be used and the console has been told.
  /// - Throws: `WorldFailure` when the disk refuses.
  func read(for agreement: Agreement, console: Console) throws -> EventLog? {
    do throws(PackedFile.Problem) {
      var file = try PackedFileReader.open(path: path)
      var unpacker = LogUnpacker(agreement)
      while let section = try file.next() {
        guard isRead(section, by: &unpacker, agreement, console) else { return nil }
      }
      return finish(unpacker, agreement, console)
    } catch {
      switch error {
      case .disk, .noFile: throw WorldFailure("cannot read \(path): \(error.words)")
      default: console.complainLine("\(path): \(error.words)")
      }
      return nil
    }
  }

  private func isRead(
    _ section: [UInt64],
    by unpacker: inout LogUnpacker,
    _ agreement: Agreement,
    _ console: Console
  ) -> Bool {
    do throws(PackedLogFault) {
      try unpacker.read(section)
      return true
    } catch {
      console.complainLine("\(path): \(words(error, agreement))")
      return false
    }
  }

  private func finish(
    _ unpacker: consuming LogUnpacker,
    _ agreement: Agreement,
    _ console: Console
  ) -> EventLog? {
    do throws(PackedLogFault) {
      return try unpacker.finish()
    } catch {
      console.complainLine("\(path): \(words(error, agreement))")
      return nil
    }
  }

  private func words(_ fault: PackedLogFault, _ agreement: Agreement) -> String {
    switch fault {
    case .damaged: "the packed log is damaged; pack the exports anew"
    case .otherText(let part):
      "was packed when \(part) read otherwise than in \(agreement.source.name); pack the exports anew"
    }
  }
}

extension PackedFile.Problem {
  /// What a person reads.
  var words: String {
    switch self {
    case .otherKind: "is not a packed log; `abide pack` makes one"
    case .empty: "is empty, and no packed log; `abide pack` makes one"
    case .noFile(let kind): "it is \(kind), and a packed log is a file"
    case .otherVersion(let version):
      "is a packed log of version \(version), which this abide does not read"
    case .cutShort: "the packed log is cut short; pack the exports anew"
    case .damaged: "the packed log is damaged; pack the exports anew"
    case .writtenSince:
      "another program has written it since it was read, so nothing was saved; run the command again"
    case .disk(let reason): reason
    }
  }
}
