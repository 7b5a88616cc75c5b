/// The languages an agreement is written in: its own, and those of the translations beside it.
package struct Languages: Hashable, Sendable {
  /// The language of the text itself, as ISO 639 and BCP 47 write it in small letters, such as `en` or `pt-br`.
  package let own: String

  /// The languages of its translations, in the order written.
  package let translations: [String]

  /// The one whose prose prevails where they differ.
  package let prevailing: String

  /// The words it stands on.
  package let citation: Citation

  /// Creates the languages of a text.
  package init(own: String, translations: [String], prevailing: String, citation: Citation) {
    self.own = own
    self.translations = translations
    self.prevailing = prevailing
    self.citation = citation
  }
}
