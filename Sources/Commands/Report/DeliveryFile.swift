import Agreements
import Diagnostics
import FoundationEssentials
import Measuring
import Rendering

/// The file with the deliveries of reports.
enum DeliveryFile {
  /// Reads a file.
  /// - Returns: Its text and what it tells, or nil when it is wrong and the console has been told.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func read(
    _ path: String,
    for agreement: Agreement,
    on console: Console
  ) throws -> (source: SourceText, deliveries: [Delivery])? {
    let source = try TextFile.read(path)
    let text = DeliveryText(String(decoding: source.bytes, as: UTF8.self), for: agreement)
    for fault in text.faults {
      console.complainLine("\(path):\(fault.line): error: \(fault.message)")
    }
    return text.faults.isEmpty ? (source, text.deliveries) : nil
  }

  /// The text of a file that may not be there yet.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func textIfPresent(_ path: String) throws -> String {
    guard FileManager.default.fileExists(atPath: path) else { return "" }
    return String(decoding: try TextFile.read(path).bytes, as: UTF8.self)
  }
}

extension LoadedAgreement {
  /// The same, whose duties are done by deliveries too.
  func knowing(_ deliveries: [Delivery], _ source: SourceText) -> LoadedAgreement {
    var log = log
    log.deliveries = deliveries
    return LoadedAgreement(
      agreement: agreement,
      log: log,
      cutOff: cutOff,
      provenance: provenance.resting(onDeliveries: source, hash: FileDigest.text),
      threads: threads,
      figures: figures
    )
  }
}
