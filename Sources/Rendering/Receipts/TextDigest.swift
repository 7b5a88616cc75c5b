/// One text a figure rests on, and what identifies its bytes.
package struct TextDigest: Hashable, Sendable {
  /// What the text is: `agreement`, `calendar` or `feed`.
  package let kind: String

  /// Its name, such as `ie-public-holidays 2026.1`.
  package let name: String

  /// The digest of its bytes, in hexadecimal.
  package let digest: String

  /// Names a text.
  package init(kind: String, name: String, digest: String) {
    self.kind = kind
    self.name = name
    self.digest = digest
  }
}
