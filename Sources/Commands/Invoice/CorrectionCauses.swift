import Agreements
import ArgumentParser
import Diagnostics
import Invoicing
import Measuring
import Quantities
import Rendering

/// Works out why invoices that were sent come to something else.
///
/// Causes are let in one after another, as for statements: the rows of exports that were not known, later events, and
/// facts in the order in which they were told. What each changes in a line is a sentence of its correction.
struct CorrectionCauses {
  let options: DataOptions
  let figures: [String]
  let period: CalendarPeriod
  let issued: [IssuedDocument]
  let console: Console

  /// What was known at some time: the amounts of all lines, by invoice.
  private typealias Known = [Invoice]

  /// One cause, and what invoices come to with it and all before it.
  private struct Step {
    let cause: String
    let after: Known
  }

  /// The causes of corrections.
  /// - Returns: The sentences by the correction's place, or nil when data is wrong and the console has been told.
  /// - Throws: What measuring and reading throw.
  func find(
    of corrections: [Correction],
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?
  ) throws -> [Int: [String]]? {
    var found: [Int: [String]] = [:]
    let places = Dictionary(grouping: corrections.indices) { baseline(of: corrections[$0]) }
    for (baseline, places) in places.sorted(by: { $0.key < $1.key }) {
      guard let steps = try steps(since: issued[baseline], amended, filed) else { return nil }
      for place in places { found[place] = sentences(corrections[place], steps) }
    }
    return found
  }

  // What was known last of a period: by the last invoice that looked at the one that was sent for it.
  private func baseline(of correction: Correction) -> Int {
    issued.lastIndex {
      $0.invoice.digest == correction.digest || $0.after.contains(correction.digest)
    } ?? 0
  }

  private func sentences(_ correction: Correction, _ steps: [Step]) -> [String] {
    var before = correction.was
    return steps.compactMap { step in
      let invoice = step.after.first { $0.period == correction.target.period }
      guard case .success(let now)? = invoice?.amount(of: correction.target.line), now != before
      else { return nil }
      defer { before = now }
      let difference = now.minorUnits - before.minorUnits
      let amount = Money(minorUnits: abs(difference), now.currency)
      return "\(step.cause): \(amount) \(difference > 0 ? "more" : "less")"
    }
  }

  // MARK: Steps

  private func steps(
    since document: IssuedDocument,
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?
  ) throws -> [Step]? {
    let then = try LoadedAgreement.cutOff(document.cutOff, in: amended.texts[0].agreement.zone)
    let before = FactChoice.asKnown(filed, document.facts)
    guard var steps = try fileSteps(since: document, at: then, amended, filed, before) else {
      return nil
    }
    if then != amended.cutOff {
      steps.append(
        Step(
          cause: "events after \(document.cutOff) up to \(amended.cutOff)",
          after: try invoices(amended, before)
        )
      )
    }
    if let filed, let before { steps += try factSteps(amended, filed, before) }
    return steps
  }

  private func fileSteps(
    since document: IssuedDocument,
    at then: Instant,
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?,
    _ before: FactChoice?
  ) throws -> [Step]? {
    let known = Set(document.exports.map(\.digest))
    let receipts = amended.texts[0].log.receipts.filter { !$0.isDeclaredEmpty }
    let new = receipts.filter { !known.contains($0.digest) }
    let missing = document.exports.filter { old in !receipts.contains { $0.digest == old.digest } }
    guard missing.isEmpty else {
      let olds = missing.map { "\($0.file) \($0.digest.prefix(12))" }.joined(separator: ", ")
      let names = new.map { "\($0.file.fileName) \($0.digest.prefix(12))" }.joined(separator: ", ")
      let rows = names.isEmpty ? "without \(olds)" : "rows of \(names), in place of \(olds)"
      let others = otherTexts(than: document, amended)
      let cause = others.isEmpty ? rows : "\(rows), and \(others)"
      return [Step(cause: cause, after: try invoices(amended, before, at: then))]
    }
    var steps: [Step] = []
    for count in 0...new.count {
      let left = Set(new.dropFirst(count).map(\.file))
      guard let data = try left.isEmpty ? amended : read(without: left, at: document.cutOff) else {
        return nil
      }
      let choice = before?.over(data)
      steps.append(
        Step(
          cause: count == 0
            ? sameCause(document, amended) : "rows of \(new[count - 1].file.fileName)",
          after: try invoices(data, choice, at: then)
        )
      )
    }
    return steps
  }

  private func sameCause(_ document: IssuedDocument, _ amended: AmendedAgreement) -> String {
    let others = otherTexts(than: document, amended)
    return others.isEmpty ? "the same rows, read by another release" : others
  }

  // What was read then and is not now, such as other figures; nothing where all is the same.
  private func otherTexts(than document: IssuedDocument, _ amended: AmendedAgreement) -> String {
    let now = Set(amended.texts.flatMap { $0.provenance.texts.map(\.digest) })
    let olds = document.texts.filter { !now.contains($0.digest) }
      .map { "\($0.name) \($0.digest.prefix(12))" }
    return olds.isEmpty ? "" : "other texts in place of \(olds.joined(separator: ", "))"
  }

  // The data without some exports, the silent feeds staying silent.
  private func read(without files: Set<String>, at cutOff: String) throws -> AmendedAgreement? {
    var options = options
    let all = options.source.data
    options.source.data = all.filter { !files.contains($0.path) }
    let kept = Set(options.source.data.compactMap(\.feed))
    options.source.without += Set(all.compactMap(\.feed)).subtracting(kept).sorted()
    options.source.at = cutOff
    return try AmendedAgreement.open(options, figures: figures, on: console)
  }

  private func factSteps(
    _ amended: AmendedAgreement,
    _ filed: FiledFacts,
    _ before: FactChoice
  ) throws -> [Step] {
    let words = FactWords(zone: amended.texts[0].agreement.zone)
    var choice = before
    return try filed.entries.indices.compactMap { place in
      guard choice.settle(place) else { return nil }
      let entry = filed.entries[place]
      let stands = filed.fact(place).map { ", \(words.standing($0))" } ?? ""
      return Step(
        cause: "\(entry.name): \(entry.about) \(words.says(entry.change))\(stands)",
        after: try invoices(amended, choice)
      )
    }
  }

  // MARK: Invoices

  private func invoices(
    _ amended: AmendedAgreement,
    _ choice: FactChoice?,
    at cutOff: Instant? = nil
  ) throws -> Known {
    let data = cutOff.map { amended.asKnown(at: $0) } ?? amended
    let facts = cutOff.map { cutOff in choice.map { $0.asKnown(at: cutOff) } } ?? choice
    return try (facts?.amended ?? data)
      .invoices(upTo: period, facts: facts, issued: issued.map(\.invoice)).invoices
  }
}
