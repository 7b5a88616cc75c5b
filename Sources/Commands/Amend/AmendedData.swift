import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Revisions

/// The data of an agreement with its amendments: each file is read once by all texts that read rows alike.
struct AmendedData {
  /// By text, its log.
  let logs: [EventLog]

  /// Reads the data.
  /// - Parameters:
  ///   - options: What was asked.
  ///   - versions: The texts.
  ///   - wantsDigests: False where nobody will ask what exactly was read.
  ///   - console: Where to complain.
  /// - Returns: The data, or nil when it is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  static func open(
    _ options: DataOptions,
    for versions: TextVersions,
    wantsDigests: Bool,
    on console: Console
  ) throws -> AmendedData? {
    if let other = versions.firstReadingOtherwise { try check(options, versions, other) }
    let texts = versions.versions.map(\.agreement)
    var logs: [EventLog] = []
    for (place, text) in texts.enumerated() {
      if let twin = texts[..<place].firstIndex(where: { text.readsRows(like: $0) }) {
        logs.append(logs[twin])
        continue
      }
      let opened = try OpenedLog.open(
        options,
        for: text,
        wantsDigests: wantsDigests,
        on: console
      )
      guard let log = try opened?.close(for: text, on: console) else { return nil }
      logs.append(log)
    }
    return AmendedData(logs: logs)
  }

  // What can be read only once serves only texts that read it alike.
  private static func check(
    _ options: DataOptions,
    _ versions: TextVersions,
    _ other: Int
  ) throws {
    let words = versions.name(of: other) + " changes the records or feeds"
    if options.state != nil {
      throw ValidationError(
        "\(options.agreement): \(words), and a state keeps rows as one text reads them: give the exports "
          + "with --data"
      )
    }
    if options.data.contains(where: { $0.path == "-" }) {
      throw ValidationError(
        "\(options.agreement): \(words), so data is read by each text, and standard input can be read once "
          + "only: give a file"
      )
    }
  }
}

extension TextVersions {
  /// The first text that reads rows otherwise than the first as signed, by its place, or nil.
  var firstReadingOtherwise: Int? {
    versions.indices.first { !versions[$0].agreement.readsRows(like: versions[0].agreement) }
  }

  /// What people call a text.
  func name(of place: Int) -> String {
    versions[place].amendment.map { "amendment \($0.number)" } ?? "the first text"
  }
}
