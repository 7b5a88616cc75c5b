/// The nearest names that a rule still offers for what leads to nothing.
struct Offers {
  // As many as anybody mends before checking again; a search looks at every name of the text.
  private var left = 300

  /// The nearest of some names, or nil when none is near or enough have been looked for.
  mutating func nearest(to word: String, in known: some Sequence<String>) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return Name.nearest(to: word, in: known)
  }
}
