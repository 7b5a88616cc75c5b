import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Revisions
import Settlement

/// Measures and settles the same events under two texts.
struct Consequences {
  let source: SourceOptions
  let period: PeriodsArgument

  /// What events come to under a text on disk, and under what it would be after an edit.
  /// - Returns: The effect, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func between(_ old: String, editedTo new: SourceText, on console: Console) throws -> Effect? {
    guard let before = try loaded(old, on: console),
      let after = try loaded(old, as: new, on: console)
    else { return nil }
    return try between(before, after)
  }

  /// What events come to under a text and under what it would be after an edit, both for a file on disk.
  /// - Returns: The effect, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func between(
    _ path: String,
    from old: SourceText,
    editedTo new: SourceText,
    on console: Console
  ) throws -> Effect? {
    guard let before = try loaded(path, as: old, on: console),
      let after = try loaded(path, as: new, on: console)
    else { return nil }
    return try between(before, after)
  }

  /// What events come to under each of two texts.
  /// - Returns: The effect, or nil when a text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  func between(_ old: String, _ new: String, on console: Console) throws -> Effect? {
    guard let before = try loaded(old, on: console), let after = try loaded(new, on: console) else {
      return nil
    }
    return try between(before, after)
  }

  private func between(_ before: LoadedAgreement, _ after: LoadedAgreement) throws -> Effect {
    // Both are looked at from one instant, or what happened between would pass for a change.
    let cutOff = max(before.cutOff, after.cutOff)
    let first = try Measured(before.asKnown(at: cutOff), period)
    let second = try Measured(after.asKnown(at: cutOff), period)
    let periods = Set(first.statements.keys).union(second.statements.keys)
      .sorted { ($0.first, $0.end) < ($1.first, $1.end) }
    return Effect(
      periods.map { PeriodEffect($0, old: first.statements[$0], new: second.statements[$0]) },
      (before.agreement, first.subjects),
      (after.agreement, second.subjects)
    )
  }

  private func loaded(
    _ path: String,
    as text: SourceText? = nil,
    on console: Console
  ) throws -> LoadedAgreement? {
    let options = DataOptions.of(path, source)
    return try LoadedAgreement.open(options, text: text, wantsDigests: false, on: console)
  }
}

/// What events come to under one text.
private struct Measured {
  let statements: [CalendarPeriod: Statement]
  let subjects: [SubjectReading]

  init(_ loaded: LoadedAgreement, _ asked: PeriodsArgument) throws {
    let periods = try loaded.settlementPeriods(in: asked)
    let looked = periods.first.map { loaded.agreement.periodsLookedAt(for: $0) } ?? []
    let earlier = looked.dropLast()
    let measurement = loaded.measure(periods, wantsSubjects: true)
    let before = earlier.isEmpty ? [] : loaded.measure(Array(earlier)).periods
    subjects = measurement.subjects
    let duties = loaded.dutiesOfCredits(in: Array(earlier) + periods)
    statements = Dictionary(
      uniqueKeysWithValues: measurement.periods.enumerated().map { place, measured in
        let statement = Statement(
          loaded.agreement,
          measured,
          after: loaded.agreement.looksBack ? before + measurement.periods[..<place] : [],
          series: loaded.figures,
          duties: duties,
          cutOff: loaded.cutOff,
          receipts: loaded.log.receipts
        )
        return (measured.period, statement)
      }
    )
  }
}
