extension Page {
  /// Several pages as one, each under a heading of its own; one page stays as it is.
  /// - Parameters:
  ///   - pages: The pages, of one kind; at least one.
  ///   - title: The heading of them all.
  /// - Returns: The page.
  package static func joined(_ pages: [Page], under title: String) -> Page {
    guard pages.count > 1 else { return pages[0] }
    return Page(
      kind: pages[0].kind,
      title: title,
      blocks: pages.enumerated().map { place, page in
        .section(
          Section(
            page.title,
            id: "page-\(place + 1)",
            page.blocks.map { $0.identified(by: "page-\(place + 1)-") }
          )
        )
      }
    )
  }
}
