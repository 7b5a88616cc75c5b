/// A document signed elsewhere that an agreement runs: what comes of it is a calculation under that document.
package struct SignedPaper: Hashable, Sendable {
  /// The name of the document, such as `MSA.pdf`.
  package let name: String

  /// The digits of its SHA-256, or as many of the first as the text gives; nil when it gives none.
  package let digest: String?

  /// True when the document prevails over the text that runs it.
  package let prevails: Bool

  /// The words it stands on.
  package let citation: Citation

  /// Creates a signed document.
  package init(name: String, digest: String?, prevails: Bool, citation: Citation) {
    self.name = name
    self.digest = digest
    self.prevails = prevails
    self.citation = citation
  }

  /// The document with its digits and standing, such as `MSA.pdf sha256 9f86d081, which prevails`.
  package var words: String {
    [name, digest.map { "sha256 \($0)" }].compactMap(\.self).joined(separator: " ")
      + (prevails ? ", which prevails" : "")
  }
}
