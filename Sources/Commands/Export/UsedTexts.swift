import AgreementLanguage
import Agreements
import Diagnostics

/// The texts that compiling an agreement asked for and found, each once, in the order asked for.
final class UsedTexts {
  private(set) var all: [(name: String, source: SourceText)] = []

  /// Notes a text that was found.
  func note(_ name: String, _ source: SourceText?) {
    guard let source, !all.contains(where: { $0.name == name }) else { return }
    all.append((name, source))
  }
}
