import ArgumentParser
import FoundationEssentials
import Invoicing
import Quantities

/// The invoices on disk that were sent before.
enum IssuedFiles {
  /// Reads invoices that were sent.
  /// - Parameters:
  ///   - paths: Files, and folders of which every `.json` is read.
  ///   - period: The period that is invoiced now.
  ///   - agreement: The id of the agreement.
  ///   - console: Where to complain.
  /// - Returns: Them by period, or nil when one is none and the console has been told.
  /// - Throws: `ValidationError` when they do not go together, `WorldFailure` when a file cannot be read.
  static func read(
    _ paths: [String],
    before period: CalendarPeriod,
    of agreement: String,
    on console: Console
  ) throws -> [IssuedDocument]? {
    var documents: [IssuedDocument] = []
    var isRight = true
    for path in try paths.flatMap(files) {
      guard let document = try IssuedDocument.read(path, on: console) else {
        isRight = false
        continue
      }
      documents.append(document)
    }
    guard isRight else { return nil }
    try check(documents, before: period, of: agreement)
    return documents.sorted { $0.invoice.period < $1.invoice.period }
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      return [path]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let found = names.filter { $0.hasSuffix(".json") }.sorted()
    guard !found.isEmpty else {
      throw ValidationError("--after \(path): no file in it ends in .json")
    }
    return found.map { (path.hasSuffix("/") ? path : path + "/") + $0 }
  }

  private static func check(
    _ documents: [IssuedDocument],
    before period: CalendarPeriod,
    of agreement: String
  ) throws {
    var seen: [CalendarPeriod: String] = [:]
    for document in documents {
      let own = document.invoice.period
      guard document.agreement == agreement else {
        throw ValidationError(
          "\(document.path) is an invoice of \(document.agreement), not of \(agreement)"
        )
      }
      guard own < period else {
        throw ValidationError(
          own == period
            ? "\(document.path) is the invoice of \(own): it was sent already, and what is known better goes on the "
              + "invoice of a later period"
            : "\(document.path) is of \(own), which is not before \(period)"
        )
      }
      if let other = seen[own] {
        throw ValidationError("\(other) and \(document.path) are both the invoice of \(own)")
      }
      seen[own] = document.path
    }
  }
}
