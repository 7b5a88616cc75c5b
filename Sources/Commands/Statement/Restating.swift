import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Revisions
import Settlement

/// Works out why a statement comes to something else than an earlier one of the same period.
///
/// Causes are let in one after another: the rows of exports that the first statement did not have, later events, and
/// facts in the order in which they were told. What each changes is its line, so that the lines add up.
struct Restating {
  let first: StatedDocument
  let options: DataOptions
  let figures: [String]
  let console: Console

  /// The causes of the difference, in order.
  /// - Parameters:
  ///   - amended: The agreement and all of its data, without facts.
  ///   - filed: The facts, or nil where none are given.
  /// - Returns: What a statement of today says otherwise, or nil when data is wrong and the console has been told.
  /// - Throws: What measuring and reading throw.
  func restatement(_ amended: AmendedAgreement, _ filed: FiledFacts?) throws -> Restatement? {
    var steps: [Restatement.Step] = []
    guard let files = try fileSteps(amended, filed) else { return nil }
    steps += files
    let before = asBefore(filed)
    let cutOff = try LoadedAgreement.cutOff(first.cutOff, in: amended.texts[0].agreement.zone)
    if cutOff != amended.cutOff {
      steps.append(
        Restatement.Step(
          cause: cutOff < amended.cutOff
            ? "events after \(first.cutOff) up to \(amended.cutOff)"
            : "events after \(amended.cutOff) up to \(first.cutOff) left out",
          kind: "cut-off",
          after: try figures(amended, filed, before.accepted, before.open)
        )
      )
    }
    if let filed { steps += try factSteps(amended, filed, before) }
    return Restatement(
      digest: first.digest,
      state: first.state,
      first: first.figures,
      steps: steps
    )
  }

  // MARK: Rows

  // Each export that the first statement did not have, let in after the others.
  private func fileSteps(_ amended: AmendedAgreement, _ filed: FiledFacts?) throws
    -> [Restatement.Step]?
  {
    let known = Set(first.exports.map(\.digest))
    let receipts = amended.texts[0].log.receipts.filter { !$0.isDeclaredEmpty }
    let new = receipts.filter { !known.contains($0.digest) }
    let missing = first.exports.filter { old in !receipts.contains { $0.digest == old.digest } }
    let before = asBefore(filed)
    let cutOff = try LoadedAgreement.cutOff(first.cutOff, in: amended.texts[0].agreement.zone)
    guard missing.isEmpty else {
      let names = new.map(\.file.fileName).joined(separator: ", ")
      let olds = missing.map { "\($0.file) \($0.digest.prefix(12))" }.joined(separator: ", ")
      let after = try figures(
        amended.asKnown(at: cutOff),
        filed?.asKnown(at: cutOff),
        before.accepted,
        before.open
      )
      let cause =
        names.isEmpty ? "without \(olds)" : "rows of \(names), in place of \(olds)"
      return [Restatement.Step(cause: cause, kind: "rows", after: after)]
    }
    var steps: [Restatement.Step] = []
    // Without rows that are new, only texts or the program can make a difference.
    for count in 0...new.count {
      let left = new.dropFirst(count).map(\.file)
      guard let data = try left.isEmpty ? amended : read(without: Set(left)) else { return nil }
      let known = try refile(filed, data)
      let after = try figures(
        data.asKnown(at: cutOff),
        known?.asKnown(at: cutOff),
        before.accepted,
        before.open
      )
      let step =
        count == 0
        ? Restatement.Step(cause: sameCause(amended), kind: "texts", after: after)
        : Restatement.Step(
          cause: "rows of \(new[count - 1].file.fileName)",
          kind: "rows",
          after: after
        )
      steps.append(step)
    }
    return steps
  }

  private func sameCause(_ amended: AmendedAgreement) -> String {
    let now = Set(amended.texts.flatMap { $0.provenance.texts.map(\.digest) })
    return first.texts.allSatisfy(now.contains)
      ? "the same rows, read by another release" : "the texts, which are others"
  }

  // The data without some exports, the silent feeds staying silent.
  private func read(without files: Set<String>) throws -> AmendedAgreement? {
    var options = options
    let all = options.source.data
    options.source.data = all.filter { !files.contains($0.path) }
    let kept = Set(options.source.data.compactMap(\.feed))
    options.source.without += Set(all.compactMap(\.feed)).subtracting(kept).sorted()
    options.source.at = first.cutOff
    return try AmendedAgreement.open(options, figures: figures, on: console)
  }

  // Facts that correct rows which only a later export tells cannot be laid beside fewer rows.
  private func refile(_ filed: FiledFacts?, _ data: AmendedAgreement) throws -> FiledFacts? {
    filed?.over(data)
  }

  // MARK: Facts

  private struct Choice {
    var accepted: Set<Int> = []
    var open: Set<Int> = []
  }

  // The facts as the first statement knew them.
  private func asBefore(_ filed: FiledFacts?) -> Choice {
    guard let filed else { return Choice() }
    var choice = Choice()
    for (id, state) in first.facts {
      guard let place = filed.entries.firstIndex(where: { $0.id == id }) else { continue }
      if state == "accepted" { choice.accepted.insert(place) }
      if ["unanswered", "disputed"].contains(state) { choice.open.insert(place) }
    }
    return choice
  }

  private func factSteps(_ amended: AmendedAgreement, _ filed: FiledFacts, _ before: Choice) throws
    -> [Restatement.Step]
  {
    var choice = before
    let (accepted, open) = (filed.accepted, filed.open)
    let words = FactWords(zone: amended.texts[0].agreement.zone)
    var steps: [Restatement.Step] = []
    let reach = try reach(amended, filed, accepted.union(before.accepted))
    for place in filed.entries.indices where reach.contains(place) {
      let isSame =
        accepted.contains(place) == choice.accepted.contains(place)
        && open.contains(place) == choice.open.contains(place)
      guard !isSame else { continue }
      choice.accepted.remove(place)
      choice.open.remove(place)
      if accepted.contains(place) { choice.accepted.insert(place) }
      if open.contains(place) { choice.open.insert(place) }
      let entry = filed.entries[place]
      let stands = filed.fact(place).map { ", \(words.standing($0))" } ?? ""
      steps.append(
        Restatement.Step(
          cause: "\(entry.name): \(entry.about) \(words.says(entry.change))\(stands)",
          kind: "fact",
          after: try figures(amended, filed, choice.accepted, choice.open)
        )
      )
    }
    return steps
  }

  // The facts that touch the period at all: the others have no line, and need not be let in.
  private func reach(_ amended: AmendedAgreement, _ filed: FiledFacts, _ accepted: Set<Int>) throws
    -> Set<Int>
  {
    let places = amended.versions.parts(of: first.period).map { part in
      let agreement = amended.texts[part.text].agreement
      return PeriodPartPlace(
        part: part,
        earlier: Array(agreement.periodsLookedAt(for: part.period).dropLast())
      )
    }
    return try places.reduce(into: Set<Int>()) { reach, part in
      let all = Set(filed.entries.indices)
      reach.formUnion(try filed.reach(part, of: all, beside: accepted).keys)
    }
  }

  // MARK: Figures

  private func figures(
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?,
    _ accepted: Set<Int>,
    _ open: Set<Int>
  ) throws -> StatementFigures {
    guard let filed else {
      return try StatementFigures(
        amended.statements(of: first.period, wantsLists: false)[0].statement
      )
    }
    let choice = FactChoice(filed, accepted: accepted, open: open)
    let parts = try choice.settling.statements(of: first.period, wantsLists: false, facts: choice)
    return StatementFigures(parts[0].statement)
  }
}

extension AmendedAgreement {
  /// The same agreement and data, looked at from another instant.
  func asKnown(at cutOff: Instant) -> AmendedAgreement {
    AmendedAgreement(texts.map { $0.asKnown(at: cutOff) }, like: self)
  }
}
