import Agreements
import Diagnostics
import FeedFiles
import FoundationEssentials
import Measuring

/// Writes and reads the packed logs that a command line names.
struct PackedLogFile {
  let path: String

  /// True when there is a file of the name.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Writes a log that is not closed.
  /// - Throws: `WorldFailure` when the disk refuses.
  func write(_ log: EventLog, for agreement: Agreement) throws {
    do throws(PackedFile.Problem) {
      var file = try PackedFileWriter.begin(path: path)
      try LogPacker(log).pack(for: agreement) { section throws(PackedFile.Problem) in
        try file.write(section)
      }
      try file.finish()
    } catch {
      throw WorldFailure("cannot write \(path): \(words(error, agreement))")
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
      if case .disk = error {
        throw WorldFailure("cannot read \(path): \(words(error, agreement))")
      }
      console.complainLine("\(path): \(words(error, agreement))")
      return nil
    }
  }

  private func isRead(
    _ section: [UInt8],
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

  private func words(_ problem: PackedFile.Problem, _ agreement: Agreement) -> String {
    switch problem {
    case .otherKind: "is not a packed log; `abide pack` makes one"
    case .otherVersion(let version):
      "is a packed log of version \(version), which this abide does not read"
    case .cutShort: "the packed log is cut short; pack the exports anew"
    case .damaged: "the packed log is damaged; pack the exports anew"
    case .disk(let reason): reason
    }
  }
}
