import Agreements
import Diagnostics

extension Kind {
  /// Which promises rest on those of a supplier.
  static let flowsDown = Kind(
    "flows-down",
    "Which promises of this agreement rest on a supplier's, so that the two are compared.",
    keys: [
      Key(
        "to",
        "the supplier's agreement: a file beside this one, without its ending",
        .phrase("FILE"),
        isNeeded: true
      ),
      Key(
        "supports",
        "which clocks and levels of ours rest on which of theirs",
        .phrase("OURS by THEIRS; …")
      ),
      Key("credits", "which credits of ours theirs should pay for", .phrase("OURS by THEIRS; …")),
    ]
  )
}

extension Resolver {
  /// Compares the promises that rest on suppliers with what those promise.
  mutating func resolveFlowsDown() {
    let links = sections(.flowsDown).compactMap { link($0) }
    for link in links { compareClocks(link) }
    compareLevels(links)
    for link in links { compareCredits(link) }
  }

  /// An agreement with a supplier, and what of ours rests on what of theirs.
  struct SupplierLink {
    let name: String
    let supplier: Agreement
    let supports: [(ours: Phrase, theirs: Phrase)]
    let credits: [(ours: Phrase, theirs: Phrase)]
  }

  private mutating func link(_ section: Section) -> SupplierLink? {
    guard let file = section.value("to") else { return nil }
    guard let source = include(file.text + ".agreement.md") else {
      findings.add(
        .unknownReference,
        "there is no agreement `\(file.text).agreement.md`",
        at: file,
        remedy: "name the file beside this one, without its ending"
      )
      return nil
    }
    let compilation = Compiler.compileSupplier(source, including: include)
    guard let supplier = compilation.agreement else {
      findings.add(
        .unknownReference,
        "\(file.text).agreement.md has errors of its own, so nothing can be compared with it",
        at: file
      )
      return nil
    }
    guard supplier.id != agreement.id else {
      findings.add(
        .unknownReference,
        "\(file.text).agreement.md is this agreement, which cannot be its own supplier",
        at: file,
        remedy: "name the agreement with the supplier"
      )
      return nil
    }
    return SupplierLink(
      name: section.name,
      supplier: supplier,
      supports: section.value("supports").map { pairs($0) } ?? [],
      credits: section.value("credits").map { pairs($0) } ?? []
    )
  }

  private mutating func pairs(_ value: Phrase) -> [(ours: Phrase, theirs: Phrase)] {
    value.split(on: .semicolon).compactMap { part in
      if let (ours, theirs) = part.split(at: "by"), !ours.isEmpty, !theirs.isEmpty {
        return (ours, theirs)
      }
      Complaint.add(to: &findings, about: part, wanted: "`OURS by THEIRS`")
      return nil
    }
  }
}
