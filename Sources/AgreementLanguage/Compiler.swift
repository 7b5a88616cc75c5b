package import Agreements
package import Diagnostics
package import Quantities

/// The front door: texts in, models and findings out; pure, so the same text says the same always.
package enum Compiler {
  /// Compiles an agreement with the calendars and feeds it uses.
  /// - Parameters:
  ///   - source: The text of the agreement.
  ///   - today: The day it is checked on, after which a waiver is over; nil when none is to be.
  ///   - including: Gives the text of a path as `uses:` writes it with its ending, such as
  ///     `calendars/ie-public-holidays.calendar.md`, or nil when there is no such file.
  /// - Returns: The agreement, unless an error stands in the way, and everything found.
  package static func compileAgreement(
    _ source: SourceText,
    on today: CivilDate? = nil,
    including: @escaping (String) -> SourceText?
  ) -> Compilation {
    let (document, found) = Scanner.scan(source)
    if let unfilled = unfilled(document, found) { return unfilled }
    if found.isEmpty,
      let schedule = compileSchedule(document, on: today, including: including)
    {
      return schedule
    }
    return compileAlone(document, found, on: today, including: including)
  }

  /// What is found of a text that leaves something open, or nil of one that does not.
  private static func unfilled(_ document: Document, _ found: [Diagnostic]) -> Compilation? {
    let holes = Hole.all(in: document)
    guard !holes.isEmpty else { return nil }
    return Compilation(findings: (found + holes.map(\.finding)).sortedByPlace())
  }

  /// Compiles a text as it stands, whatever it may be based on.
  static func compileAlone(
    _ document: Document,
    _ found: [Diagnostic] = [],
    on today: CivilDate?,
    including: @escaping (String) -> SourceText?
  ) -> Compilation {
    if let unfilled = unfilled(document, found) { return unfilled }
    var resolver = Resolver(document, include: including)
    resolver.findings.add(contentsOf: found)
    if !document.items.isEmpty {
      resolver.resolve()
      resolver.resolveFlowsDown()
      let checking = Checking(resolver)
      let checks = Rule.all.filter { !$0.needsWholeText || !resolver.findings.hasErrors }
      resolver.findings.add(contentsOf: checks.flatMap { $0.check?(checking) ?? [] })
      resolver.findings.letKnownCausesSpeak()
    }
    let (told, waived) = Waivers.apply(resolver.finished(), document, on: today)
    return Compilation(
      agreement: resolver.findings.hasErrors ? nil : resolver.agreement,
      feeds: resolver.agreement.feeds,
      calendars: resolver.agreement.calendars,
      terms: resolver.terms,
      outlined: OutlinedText(resolver),
      diagnostics: told.sortedByPlace(),
      waived: waived
    )
  }

  /// Compiles a supplier's agreement to compare promises with it.
  ///
  /// Its own suppliers are its own affair, and two agreements that name each other would never end.
  static func compileSupplier(
    _ source: SourceText,
    including: @escaping (String) -> SourceText?
  ) -> Compilation {
    let (document, found) = Scanner.scan(source)
    let own = document.items.filter { item in
      if case .block(let block) = item { block.kind.name != Kind.flowsDown.name } else { true }
    }
    let alone = Document(source: source, items: own, asides: document.asides)
    return compileAlone(alone, found, on: nil, including: including)
  }

  /// Compiles a file of feeds, against an agreement when there is one.
  package static func compileFeed(_ source: SourceText, for agreement: Agreement?) -> Compilation {
    let (document, found) = Scanner.scan(source)
    var resolver = Resolver(document) { _ in nil }
    resolver.findings.add(contentsOf: found)
    let sections = document.blocks.compactMap { resolver.section($0, among: [.feed]) }
    if sections.isEmpty, !document.items.isEmpty {
      resolver.findings.add(
        .missingLine,
        "a feed file holds blocks of the kind `feed`",
        at: Phrase(source, 0..<0)
      )
    }
    let feeds = sections.compactMap { section in
      var reader = FeedResolver(section, records: agreement?.records) { path, phrase in
        Citation(clause: nil, term: path, range: phrase.range)
      }
      let feed = reader.resolve()
      resolver.findings.add(contentsOf: reader.findings.all)
      return feed
    }
    return Compilation(
      agreement: nil,
      feeds: feeds,
      calendars: [],
      terms: resolver.terms,
      outlined: OutlinedText(resolver),
      diagnostics: resolver.finished(),
      waived: []
    )
  }

  /// Compiles a calendar file.
  package static func compileCalendar(_ source: SourceText) -> Compilation {
    let (calendars, found) = CalendarReader.read(source)
    return Compilation(
      agreement: nil,
      feeds: [],
      calendars: calendars,
      terms: TermIndex(),
      outlined: .nothing,
      diagnostics: found.sortedByPlace(),
      waived: []
    )
  }
}

extension Resolver {
  /// Every finding with its clause, sorted by place.
  func finished() -> [Diagnostic] {
    // Two clocks that look at one table find the same cell wrong, and it is wrong once.
    var told: Set<Diagnostic> = []
    return findings.all.filter { told.insert($0).inserted }.map { finding in
      var finding = finding
      let place = Phrase(finding.range.source, finding.range.bytes)
      finding.clause = clause(of: place)?.name
      return finding
    }
    .sortedByPlace()
  }
}
