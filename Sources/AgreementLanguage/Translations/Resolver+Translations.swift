import Agreements
import Diagnostics

extension Resolver {
  /// Holds each translation that the head names against the text: it comes last, when every term is known.
  mutating func resolveTranslations() {
    guard let languages = agreement.languages else { return }
    for language in languages.translations {
      let name = Translation.name(of: language, beside: document.source.name)
      guard let source = include(name) else {
        findings.add(
          .translationLacks,
          "there is no file \(name), which the translation into \(language) would be",
          at: Phrase(languages.citation.range),
          remedy: "write it beside the text, or leave \(language) out"
        )
        continue
      }
      let (translation, found) = Scanner.scan(source)
      findings.add(contentsOf: found)
      guard found.isEmpty else { continue }
      let comparison = Translation(translation, of: document, terms)
      findings.add(contentsOf: comparison.findings)
    }
  }
}
