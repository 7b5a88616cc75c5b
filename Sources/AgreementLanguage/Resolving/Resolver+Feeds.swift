import Agreements

extension Resolver {
  /// Resolves a feed against the records of this agreement.
  mutating func resolveFeed(_ section: Section) {
    var reader = FeedResolver(section, records: agreement.records) { path, phrase in
      Citation(clause: nil, term: path, range: phrase.range, pages: phrase.pages)
    }
    let feed = reader.resolve()
    findings.add(contentsOf: reader.findings.all)
    if let feed { agreement.feeds.append(feed) }
  }
}
