import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Papers
import Quantities
import Rendering

/// Tells what a paper that came back comes to: proposals clause by clause, each with its price, and what none was
/// made of.
struct ReturnedPaperReport {
  let agreement: String
  let file: String
  let effect: EffectOptions
  let console: Console

  /// The text that was drawn, and what looks for proposals in it.
  private struct Drawn {
    let source: SourceText
    let finder: ProposalFinder
  }

  /// What was found.
  private struct Found {
    var proposals: [Proposal] = []
    var rest: [(paragraph: ReturnedParagraph, reason: String)] = []
  }

  /// Reads the file and tells what is in it.
  /// - Parameters:
  ///   - output: The draft of an amendment that is written, or nil.
  ///   - effective: The first day of that draft.
  /// - Returns: What the command leaves with.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read or written.
  func run(writing output: String?, effective: CivilDate?) throws -> ExitStatus {
    guard let drawn = try drawn() else { return .wrongText }
    guard let paragraphs = try ReturnedFile.paragraphs(file, on: console) else { return .wrongText }
    let paper = ReturnedPaper(paragraphs, drawn.finder.units)
    guard !paper.isForeign else {
      console.complainLine(
        "\(file): is not the paper of \(agreement) as it stands: less than half of its paragraphs are in it"
      )
      return .wrongText
    }
    let found = find(paper, drawn.finder)
    guard try tell(found, drawn) else { return .wrongText }
    if let output, let effective {
      guard try write(found, drawn.finder, output, effective) else { return .wrongText }
    }
    return found.rest.isEmpty ? .done : .wrongText
  }

  private func drawn() throws -> Drawn? {
    let source = try TextFile.read(agreement)
    guard let text = try AmendedText.withAmendments(beside: source, on: console) else { return nil }
    guard let last = text.versions.last, let made = last.compilation.agreement else {
      console.complain(ofErrorsIn: text.versions.flatMap(\.compilation.diagnostics))
      AgreementFile.tellNothingRan(source, on: console)
      return nil
    }
    return Drawn(
      source: last.source,
      finder: ProposalFinder(made, last.compilation, number: text.versions.count)
    )
  }

  private func find(_ paper: ReturnedPaper, _ finder: ProposalFinder) -> Found {
    var found = Found()
    for change in paper.changes {
      do throws(ProposalFinder.Unmapped) {
        let proposal = try finder.proposal(for: change)
        // A value and its quotation that were changed alike are one change.
        if !found.proposals.contains(where: { $0.entry == proposal.entry }) {
          found.proposals.append(proposal)
        }
      } catch {
        found.rest.append((change.returned, error.reason))
      }
    }
    found.rest += paper.strays.map { paragraph in
      let reason =
        paragraph.old.isEmpty
        ? "the paragraph is new: write it as a clause or a term of an amendment"
        : "no term and no prose of the text is drawn as this paragraph"
      return (paragraph, reason)
    }
    return found
  }

  // MARK: Telling

  private func tell(_ found: Found, _ drawn: Drawn) throws -> Bool {
    var clause = ""
    for (place, proposal) in found.proposals.enumerated() {
      if proposal.clause != clause {
        clause = proposal.clause
        console.writeLine(clause)
      }
      console.writeLine("  \(place + 1). \(proposal.words)")
      console.writeLine("     proposed by \(proposal.by.joined(separator: ", "))")
      if let period = effect.period {
        let consequences = Consequences(source: effect.source, period: period)
        guard
          let change = try consequences.between(
            agreement,
            from: drawn.source,
            editedTo: proposal.source,
            on: console
          )
        else { return false }
        console.writeLine("     \(period): \(change.sentence)")
      }
    }
    if found.proposals.isEmpty { console.writeLine("nothing is proposed") }
    guard !found.rest.isEmpty else { return true }
    console.writeLine("not understood")
    for (paragraph, reason) in found.rest {
      console.writeLine("  was: \(paragraph.old.isEmpty ? "-" : paragraph.old)")
      console.writeLine("  now: \(paragraph.new.isEmpty ? "-" : paragraph.new)")
      console.writeLine("     \(reason); by \(paragraph.by.joined(separator: ", "))")
    }
    return true
  }

  private func write(
    _ found: Found,
    _ finder: ProposalFinder,
    _ output: String,
    _ effective: CivilDate
  ) throws -> Bool {
    let entries = found.proposals.map(\.entry)
    guard !entries.isEmpty, finder.applied(entries) != nil else {
      console.complainLine(
        "\(output): not written, since "
          + (entries.isEmpty ? "nothing is proposed" : "the proposals do not fit together")
      )
      return false
    }
    let draft = finder.amendment(entries, effective: effective)
    try TextFile.write(draft[0..<draft.bytes.count], to: output)
    console.complainLine("\(output): written; abide check says who has to sign it")
    return true
  }
}
