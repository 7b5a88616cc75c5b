import AgreementLanguage
import Agreements
import Diagnostics
import Testing

/// An agreement drawn at random that compiles, with the texts it was compiled from.
struct DrawnAgreement {
  let text: SourceText
  let feed: SourceText
  let agreement: Agreement

  init(seed: UInt64) throws {
    var complaints: [Diagnostic] = []
    // Conditions are drawn without thinking, so some always hold and are refused: draw again. What is
    // refused for any other reason is a fault of the compiler or of the grammar here.
    for attempt in 0..<20 {
      let text = SourceText(
        name: "drawn.agreement.md",
        DrawnText(seed: seed &+ UInt64(attempt) << 32).text
      )
      let feed = SourceText(name: "desk.feed.md", DrawnText.feed)
      let compilation = Compiler.compileAgreement(text) { $0 == feed.name ? feed : nil }
      if let agreement = compilation.agreement {
        (self.text, self.feed, self.agreement) = (text, feed, agreement)
        return
      }
      complaints = compilation.diagnostics.filter { $0.severity == .error }
      guard complaints.allSatisfy({ $0.code == "DEAD03" }) else { break }
    }
    let told = complaints.map(\.full).joined(separator: "\n")
    throw Refused(description: "no agreement from seed \(seed):\n\(told)")
  }

  struct Refused: Error, CustomStringConvertible {
    let description: String
  }
}
