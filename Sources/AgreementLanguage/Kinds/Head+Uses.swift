import Agreements
import Diagnostics

extension Resolver {
  /// Reads `calendars/ie-public-holidays 2026.1; desk.feed`: a calendar bears a version, a feed none.
  mutating func resolveUses(_ value: Phrase) {
    for part in value.split(on: .semicolon) where !part.isEmpty {
      let (path, version) = part.firstWord
      let files = files(path, hasVersion: !version.isEmpty)
      if let calendar = files.calendar.flatMap(include) {
        useCalendar(calendar, path, version)
      } else if let feed = files.feed.flatMap(include) {
        useFeed(feed, path, version)
      } else {
        let names = [files.calendar, files.feed].compactMap(\.self)
        findings.add(
          .unknownReference,
          "there is no file \(names.joined(separator: " or "))",
          at: path,
          remedy: "paths are relative to the agreement"
        )
      }
    }
  }

  /// The files a path may name: its ending decides, then its version, which only calendars bear.
  private func files(
    _ path: Phrase,
    hasVersion: Bool
  ) -> (calendar: String?, feed: String?) {
    let text = path.text
    if text.hasSuffix(".feed") { return (nil, text + ".md") }
    if text.hasSuffix(".calendar") { return (text + ".md", nil) }
    return (text + ".calendar.md", hasVersion ? nil : text + ".feed.md")
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
          remedy: "write `\(path.text) \(calendar.version)`",
          fixes: .writing("\(path.text) \(calendar.version)", at: path)
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
