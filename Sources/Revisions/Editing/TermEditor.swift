package import AgreementLanguage
import Agreements
package import Diagnostics

/// Sets what a term says, and what quotes it.
package struct TermEditor {
  private let source: SourceText
  private let compile: (SourceText) -> Compilation

  /// Prepares to edit a text.
  /// - Parameters:
  ///   - source: The text.
  ///   - compile: Compiles a text of the same name, with the files it uses.
  package init(_ source: SourceText, compile: @escaping (SourceText) -> Compilation) {
    self.source = source
    self.compile = compile
  }

  /// Why a term was not set.
  package enum Refusal: Error {
    /// No term has the path; the nearest that one has, if one is near.
    case noTerm(nearest: String?)

    /// The text is a schedule: most of its terms stand in its base.
    case isSchedule

    /// The text would not compile: what would be wrong with it.
    case wouldNotCompile([Diagnostic])
  }

  /// A text with a term set.
  package struct Edited: Sendable {
    /// The text.
    package let source: SourceText

    /// What compiling the text gave before.
    package let before: Compilation

    /// What compiling it gives.
    package let compilation: Compilation

    /// What the term said, and says.
    package let term: (old: String, new: String)

    /// How many quotations were made to say the same.
    package let quotations: Int
  }

  /// Sets a term.
  /// - Parameters:
  ///   - path: The path, as a quotation would write it.
  ///   - value: A value, which takes the place of the first value of its type in the term; or the
  ///     whole of what the term is to say.
  /// - Returns: The edited text.
  /// - Throws: `Refusal` when there is no such term, or the text would not compile.
  package func set(_ path: String, to value: String) throws(Refusal) -> Edited {
    let before = compile(source)
    if let agreement = before.agreement, agreement.source !== source { throw .isSchedule }
    let name = Name.folded(path)
    guard let term = before.terms.entry(name)?.value, term.source === source else {
      throw .noTerm(nearest: Name.nearest(to: name, in: before.terms.paths))
    }
    let place = QuotableValue.place(of: value, in: term) ?? term
    let set = edited(source, [TextEdit(place.range, value)])
    let compiled = compile(set)
    let quotations = QuotableValue.edits(of: compiled, in: set, quoting: name)
    var text = edited(set, quotations)
    // A text that was in its form stays in it: columns are as wide as what now stands in them.
    if isInForm(source), case .success(let formatted) = Formatter.format(text) {
      text = SourceText(name: source.name, formatted)
    }
    if text.bytes == set.bytes { text = set }
    let after = text === set ? compiled : compile(text)
    guard after.agreement != nil, let now = after.terms.entry(name)?.value else {
      throw .wouldNotCompile(after.diagnostics.filter { $0.severity == .error })
    }
    return Edited(
      source: text,
      before: before,
      compilation: after,
      term: (term.text, now.text),
      quotations: quotations.count
    )
  }

  private func edited(_ source: SourceText, _ edits: [TextEdit]) -> SourceText {
    SourceText(name: source.name, source.edited(by: edits))
  }

  private func isInForm(_ source: SourceText) -> Bool {
    guard case .success(let formatted) = Formatter.format(source) else { return false }
    return formatted.utf8.elementsEqual(source.bytes)
  }
}
