import Diagnostics

/// A translation of the prose of a text: `desk.de.translation.md` beside `desk.agreement.md`.
///
/// It has the same clauses by their ids, and its prose quotes the same terms in each. Terms themselves stand in
/// the text alone, so that they cannot differ.
struct Translation {
  private let translation: Document
  private let original: Document
  private let terms: TermIndex

  init(_ translation: Document, of original: Document, _ terms: TermIndex) {
    self.translation = translation
    self.original = original
    self.terms = terms
  }

  /// The name of a translation's file, beside a text of a path.
  static func name(of language: String, beside path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let ending = ".agreement.md"
    let stem = file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
    return "\(stem).\(language).translation.md"
  }

  /// What it lacks, and what it has beyond the text.
  var findings: [Diagnostic] { termsOfItsOwn + clauses + quotations + references }

  // MARK: Terms

  private var termsOfItsOwn: [Diagnostic] {
    (translation.blocks.map(\.kind) + translation.tables.map(\.id)).map {
      Rule.translationLacks.finding(
        "terms stand in the text alone, and this is its translation",
        at: $0,
        remedy: "take it out: the terms of the text hold for both"
      )
    }
  }

  // MARK: Clauses

  private var clauses: [Diagnostic] {
    let mine = Set(translation.headings.map(\.clauseName))
    let theirs = Set(original.headings.map(\.clauseName))
    let missing = original.headings.filter { $0.level > 1 && !mine.contains($0.clauseName) }
    let more = translation.headings.filter { $0.level > 1 && !theirs.contains($0.clauseName) }
    return missing.map { heading in
      Rule.translationLacks.finding(
        "the clause `\(heading.clauseName)` is not translated",
        at: translation.start,
        notes: [.init("the clause", at: heading.phrase.range)],
        remedy: "add a heading that ends with {#\(heading.clauseName)}, and its prose"
      )
    }
      + more.map { heading in
        Rule.translationLacks.finding(
          "the text has no clause `\(heading.clauseName)`",
          at: heading.id ?? heading.title,
          remedy: "end the heading with the id that the clause has in the text"
        )
      }
  }

  // MARK: Quotations

  /// What the prose of each clause quotes must be the same, in any order.
  private var quotations: [Diagnostic] {
    let theirs = original.quotationsByClause
    let mine = translation.quotationsByClause
    let known = Set(translation.headings.map(\.clauseName))
    let missing = theirs.flatMap { clause, quoted in
      // A clause that is not translated at all has its own finding.
      known.contains(clause) || clause.isEmpty
        ? lacking(quoted, in: mine[clause] ?? [], clause) : []
    }
    let more = mine.flatMap { clause, quoted in extra(quoted, beside: theirs[clause] ?? []) }
    return missing + more + differing
  }

  private func lacking(
    _ quoted: [Paragraph.Quotation],
    in own: [Paragraph.Quotation],
    _ clause: String
  ) -> [Diagnostic] {
    let heading = translation.headings.first { $0.clauseName == clause }
    return quoted.beyond(own).map { quotation in
      Rule.translationLacks.finding(
        "the translation does not quote `\(quotation.path.text)` here",
        at: heading?.phrase ?? translation.start,
        notes: [.init("the text quotes it", at: quotation.phrase.range)],
        remedy: "write `\(quotation.phrase.text)` where the translation says it"
      )
    }
  }

  private func extra(
    _ quoted: [Paragraph.Quotation],
    beside theirs: [Paragraph.Quotation]
  ) -> [Diagnostic] {
    quoted.beyond(theirs).map { quotation in
      Rule.translationLacks.finding(
        "the text does not quote `\(quotation.path.text)` in this clause",
        at: quotation.phrase,
        remedy: "quote what the text quotes, as often as it does"
      )
    }
  }

  /// A quoted value says what its term says, in every language.
  private var differing: [Diagnostic] {
    translation.paragraphs.flatMap(\.quotations).compactMap { quotation in
      guard case .differs(let term, let written) = QuotationReading(quotation, terms) else {
        return nil
      }
      return Rule.quotationDiffers.finding(
        "the translation says \(quotation.value.text), \(quotation.path.text) is \(written.text)",
        at: quotation.value,
        notes: [.init("the term", at: term.range)],
        remedy: "write \(written.text) here too",
        fixes: .writing(written.text, at: quotation.value)
      )
    }
  }

  private var references: [Diagnostic] {
    let known = Set(original.headings.map(\.clauseName) + original.tables.map(\.id.name))
    return translation.paragraphs.flatMap(\.references).filter { !known.contains($0.id.name) }
      .map {
        Rule.unknownReference.finding("there is no clause `\($0.id.text)`", at: $0.id)
      }
  }
}

extension Heading {
  /// What a clause goes by.
  fileprivate var clauseName: String { (id ?? title).name }
}

extension Document {
  /// The very beginning.
  fileprivate var start: Phrase { Phrase(source, 0..<0) }

  /// The quotations of the prose by the clause they stand in, those before the first under no name.
  fileprivate var quotationsByClause: [String: [Paragraph.Quotation]] {
    var clause = ""
    var found: [String: [Paragraph.Quotation]] = [:]
    for item in items {
      switch item {
      case .heading(let heading): clause = heading.level > 1 ? heading.clauseName : ""
      case .paragraph(let paragraph): found[clause, default: []] += paragraph.quotations
      case .block, .table: break
      }
    }
    return found
  }
}

extension [Paragraph.Quotation] {
  /// Those of which the others do not have as many.
  fileprivate func beyond(_ others: [Paragraph.Quotation]) -> [Paragraph.Quotation] {
    var left = others.reduce(into: [String: Int]()) { $0[$1.path.name, default: 0] += 1 }
    return filter { quotation in
      let name = quotation.path.name
      guard let count = left[name], count > 0 else { return true }
      left[name] = count - 1
      return false
    }
  }
}
