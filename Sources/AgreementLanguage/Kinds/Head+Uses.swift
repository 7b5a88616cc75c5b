import Agreements
import Diagnostics

extension Resolver {
  /// Reads `calendars/ie-public-holidays 2026.1; desk.feed`: a calendar bears a version, a feed none.
  mutating func resolveUses(_ value: Phrase) {
    for part in value.split(on: .semicolon) where !part.isEmpty {
      let (path, version) = part.firstWord
      // A path may end as the file does, `desk.feed`, or not at all.
      if let calendar = include(file(path, ".calendar")) {
        useCalendar(calendar, path, version)
      } else if let feed = include(file(path, ".feed")) {
        useFeed(feed, path, version)
      } else {
        findings.add(
          .unknownReference,
          "there is no file \(file(path, ".calendar")) or \(file(path, ".feed"))",
          at: path,
          remedy: "paths are relative to the agreement"
        )
      }
    }
  }

  private func file(_ path: Phrase, _ ending: String) -> String {
    (path.text.hasSuffix(ending) ? path.text : path.text + ending) + ".md"
  }

  private mutating func useCalendar(_ source: SourceText, _ path: Phrase, _ version: Phrase) {
    let (calendars, found) = CalendarReader.read(source)
    agreement.included.append(source)
    findings.add(contentsOf: found)
    for calendar in calendars {
      if version.isEmpty {
        findings.add(
          .notPinned,
          "the calendar \(calendar.name) is used without its version",
          at: path,
          remedy: "write `\(path.text) \(calendar.version)`"
        )
      } else if version.text != calendar.version {
        findings.add(
          .notPinned,
          "the agreement uses \(calendar.name) \(version.text), the file is \(calendar.version)",
          at: version,
          notes: [.init("the version of the file", at: calendar.citation.range)],
          remedy: "restore the version that was agreed, or agree on the new one"
        )
      }
      if agreement.calendars.contains(where: { $0.name == calendar.name }) {
        findings.add(.definedTwice, "the calendar \(calendar.name) is used twice", at: path)
      }
      agreement.calendars.append(calendar)
    }
  }

  private mutating func useFeed(_ source: SourceText, _ path: Phrase, _ version: Phrase) {
    if !version.isEmpty {
      findings.add(
        .unreadTerm,
        "a feed bears no version, so nothing reads `\(version.text)`",
        at: version
      )
    }
    let (document, found) = Scanner.scan(source)
    agreement.included.append(source)
    findings.add(contentsOf: found)
    for block in document.blocks {
      guard let feed = section(block, among: [.feed]) else { continue }
      if feedSections.contains(where: { $0.name == feed.name }) {
        findings.add(.definedTwice, "there are two feeds \(feed.name)", at: feed.namePhrase)
      }
      feedSections.append(feed)
    }
  }
}
