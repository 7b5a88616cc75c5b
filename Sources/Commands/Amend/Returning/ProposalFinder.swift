import AgreementLanguage
import Agreements
import Diagnostics
import Editing
import Papers
import Quantities
import Revisions

/// Finds for each change of a paper the entry of an amendment that makes the paper read so.
///
/// Nothing is guessed: an entry is proposed only when the amended text, drawn anew, reads as the paper came back.
struct ProposalFinder {
  private let text: DrawnText
  private let base: BaseText
  private let compilation: Compilation
  private let number: Int

  /// Why nothing was found for a change.
  struct Unmapped: Error {
    let reason: String
  }

  /// Prepares to look.
  /// - Parameters:
  ///   - agreement: The agreement as it was drawn.
  ///   - compilation: What compiling it gave.
  ///   - number: The number of the next amendment.
  init(_ agreement: Agreement, _ compilation: Compilation, number: Int) {
    text = DrawnText(agreement, compilation)
    base = BaseText(agreement.source, compilation)
    self.compilation = compilation
    self.number = number
  }

  /// The paragraphs of the paper that terms and prose are drawn as.
  var units: [PaperUnit] { text.maker.units }

  /// The proposal that a change comes to.
  func proposal(for change: ReturnedPaper.Change) throws(Unmapped) -> Proposal {
    let new = change.returned.new
    for (words, entry) in try entries(for: change) {
      guard let amended = applied([entry]), reads(amended, change.unit, as: new) else { continue }
      return Proposal(
        clause: change.unit.clause,
        words: words,
        entry: entry,
        by: change.returned.by,
        source: amended.agreement.source
      )
    }
    throw Unmapped(reason: "no change of a term or of the prose makes the paper read like that")
  }

  /// The text with entries applied, or nil when they do not fit.
  func applied(_ entries: [String]) -> DrawnText? {
    let (read, findings) = AmendmentReader.read(amendment(entries, effective: nil))
    guard let read, !findings.contains(where: { $0.severity == .error }) else { return nil }
    let outcome = Consolidation.apply(
      read,
      to: base,
      digest: FileDigest.text,
      compile: AgreementFile.compile
    )
    guard case .applied(let made) = outcome, let agreement = made.compilation.agreement else {
      return nil
    }
    return DrawnText(agreement, made.compilation)
  }

  /// A draft of an amendment, for everybody to sign; without a first day one that is only tried.
  func amendment(_ entries: [String], effective: CivilDate?) -> SourceText {
    let day = effective ?? text.agreement.inForce.first
    let signed = signers.map { "\($0) \(day)" }.joined(separator: "; ")
    let head = [
      "```amendment \(number) to \(text.agreement.id)", "base: sha256 \(text.digest)",
      "effective: \(day)",
    ]
    // What a change reaches and who signs it is not what is tried.
    let tried = [
      "reaches: months beginning on or after effective", "straddling: whole period new",
      "signed: \(signed)",
    ]
    let lines = head + (effective == nil ? tried : []) + ["```", ""]
    return SourceText(
      name: "a draft of amendment \(number)",
      (lines + entries).joined(separator: "\n")
    )
  }

  // MARK: Trying

  private func entries(
    for change: ReturnedPaper.Change
  ) throws(Unmapped) -> [(words: String, entry: String)] {
    switch change.unit.origin {
    case .term(let path, let value, _, _):
      let rewording = ValueRewording(text.manuscript.names, .english)
      guard let values = rewording.values(of: change.unit, readAs: change.returned.new) else {
        throw Unmapped(reason: "the words around a term are those of every paper; change the term")
      }
      return values.filter { $0 != value.text && !$0.isEmpty }.map {
        AmendmentEntry.replace(path, value.text, $0)
      }
    case .prose(let paragraph, let clause):
      let prose = base.clause(clause).map { base.prose(of: $0) } ?? []
      let rewording = ProseRewording(
        paragraph: paragraph,
        clause: clause,
        prose: prose.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
          .joined(separator: "\n")
      )
      return rewording.entries(change.unit.text.evened, change.returned.new)
    }
  }

  private func reads(_ amended: DrawnText, _ unit: PaperUnit, as new: String) -> Bool {
    amended.maker.units.contains { other in
      guard other.text.evened == new else { return false }
      switch (unit.origin, other.origin) {
      case (.term(let path, _, _, _), .term(let same, _, _, _)):
        // A row may be found by the very cell that changes.
        return path == same || path.column == same.column
      case (.prose(_, let clause), .prose(_, let same)): return clause == same
      default: return false
      }
    }
  }

  // Whoever may have to sign, so that nothing but the change itself is tried.
  private var signers: [String] {
    let change = text.agreement.governance.change
    let further = change?.furtherSigners.map(\.who) ?? []
    var names: [String] = []
    for path in (change?.signers ?? []) + further where !names.contains("\(path)") {
      names.append("\(path)")
    }
    return names
  }
}

extension String {
  /// The part of a path after the cells that a row is found by.
  fileprivate var column: Substring {
    lastIndex(of: "]").map { self[$0...] } ?? self[...]
  }
}
