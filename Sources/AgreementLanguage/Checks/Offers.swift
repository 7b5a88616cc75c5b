/// The nearest names that are still offered for what leads to nothing.
struct Offers {
  // Each search looks at every name of the text, so that offering them for all of thousands of
  // findings takes time that grows with its square. Whoever has so many mends the first ones and
  // checks again.
  private var namesLeft = 100_000

  /// True while names are still looked for.
  var isOpen: Bool { namesLeft > 0 }

  /// The nearest of some names, or nil when none is near or enough have been looked at.
  mutating func nearest(to word: String, in known: some Collection<String>) -> String? {
    guard isOpen else { return nil }
    namesLeft -= known.count
    return Name.nearest(to: word, in: known)
  }
}
