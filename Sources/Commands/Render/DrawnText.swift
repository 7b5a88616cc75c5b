import AgreementLanguage
import Agreements
import Diagnostics
import Editing
import MarkdownReading
import Papers

/// A text that compiles, and the papers that are made of it.
struct DrawnText {
  /// The agreement.
  let agreement: Agreement

  /// The text with the names in it.
  let manuscript: Manuscript

  /// The amendment that made the text, or nil of the first.
  let amendment: Amendment?

  /// Takes a text.
  init(_ agreement: Agreement, _ compilation: Compilation, _ amendment: Amendment? = nil) {
    self.agreement = agreement
    self.amendment = amendment
    manuscript = Manuscript(
      agreement.source,
      kinds: Kind.ofAgreements,
      compilation,
      companions: agreement.included
    )
  }

  /// What draws up its papers.
  var maker: PaperMaker { PaperMaker(manuscript, agreement, .english, prose: MarkdownProse()) }

  /// What identifies the text, in hexadecimal.
  var digest: String { FileDigest.text(of: agreement.source.bytes) }

  /// The paper that is signed.
  var paper: Paper {
    maker.paper(
      digest: digest,
      texts: agreement.included.map { text in
        (
          text.name.split(separator: "/").last.map(String.init) ?? text.name,
          FileDigest.text(of: text.bytes)
        )
      }
    )
  }
}

extension DrawnText {
  /// The paper of the last of some texts, telling of the amendments between them.
  static func paper(of texts: [DrawnText]) -> Paper? {
    PaperHistory(texts.map(\.paper)).last(with: texts.compactMap { $0.amendment?.onPaper })
  }
}

extension Amendment {
  /// The amendment as a paper tells of it.
  fileprivate var onPaper: PaperAmendment {
    PaperAmendment(
      number: number,
      effective: effective.date,
      signatures: signatures.map { "\($0.signer) \($0.date)" }
    )
  }
}
