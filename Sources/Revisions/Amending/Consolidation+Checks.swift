import AgreementLanguage
import Agreements
import Diagnostics
import Quantities

extension Consolidation {
  /// The amendment must be based on this text, and be the next of this agreement.
  mutating func checkBase(_ digest: ([UInt8]) -> String) {
    let found = digest(base.source.bytes)
    if !found.hasPrefix(amendment.base.text) {
      tell(
        .amendmentMisfits,
        "it is based on another text than \(base.source.name)",
        at: amendment.base.range,
        remedy: "the digest of that text, earlier amendments applied, is sha256 \(found)"
      )
    }
    guard let agreement = base.compilation.agreement else {
      return tell(
        .amendmentMisfits,
        "its base \(base.source.name) has errors of its own",
        at: amendment.range
      )
    }
    if agreement.id != amendment.agreement {
      tell(
        .amendmentMisfits,
        "it amends \(amendment.agreement), and \(base.source.name) is \(agreement.id)",
        at: amendment.range
      )
    }
    checkDate(agreement)
  }

  private mutating func checkDate(_ agreement: Agreement) {
    let (date, range) = amendment.effective
    if date < agreement.inForce.first || agreement.inForce.last.map({ date > $0 }) ?? false {
      tell(
        .amendmentMisfits,
        "on \(date) the agreement is not in force",
        at: range,
        notes: [.init("it is in force from \(agreement.inForce.first)")]
      )
    }
    if let last = amendment.signatures.map(\.date).max(), date < last {
      tell(
        .changeBackdated,
        "it holds from \(date) and was signed on \(last): statements since then may change",
        at: range
      )
    }
    checkStraddling(agreement)
  }

  /// A change inside a period says what becomes of it, and of amounts where it is split.
  private mutating func checkStraddling(_ agreement: Agreement) {
    let (date, range) = amendment.effective
    let period = agreement.periods.map { CalendarPeriod($0, holding: date) }
    guard let period, period.first != date else { return }
    guard let straddling = amendment.straddling(under: agreement) else {
      return tell(
        .changeInsidePeriod,
        "it takes effect inside \(period), and nothing says what becomes of that period",
        at: range,
        remedy: "add `straddling: whole period old`, `straddling: whole period new` or "
          + "`straddling: split at the date`; until then the period stays as it was"
      )
    }
    if straddling == .split { checkSplit(agreement, period) }
  }

  /// The same of the text that the amendment makes, where that of its base gives no reason.
  mutating func checkSplit(of agreement: Agreement) {
    let date = amendment.effective.date
    guard let base = base.compilation.agreement, amendment.straddling(under: base) == .split,
      let period = agreement.periods.map({ CalendarPeriod($0, holding: date) }),
      period.first != date
    else { return }
    checkSplit(agreement, period)
  }

  /// What a split period needs of a text that is settled in parts.
  private mutating func checkSplit(_ agreement: Agreement, _ period: CalendarPeriod) {
    let range = amendment.effective.range
    if let credit = agreement.credits.first, amendment.amounts == nil {
      tell(
        .amendmentMisfits,
        "it splits \(period), and nothing says what \(credit.base) comes to in a part of it",
        at: range,
        notes: [.init("credits are a share of it", at: credit.citation.range)],
        remedy: "add `amounts: by days`, or let the whole period be old or new"
      )
    } else if let credit = agreement.workedCredits.first, amendment.amounts == nil {
      tell(
        .amendmentMisfits,
        "it splits \(period), and nothing says what amounts come to in a part of it",
        at: range,
        notes: [.init("this credit is worked out from amounts", at: credit.citation.range)],
        remedy: "add `amounts: by days`, or let the whole period be old or new"
      )
    }
    for unclear in agreement.unclearInParts() {
      tell(
        .amendmentMisfits,
        "it splits \(period), and \(unclear.reason)",
        at: range,
        notes: [.init("it stands here", at: unclear.place)],
        remedy: unclear.remedy
      )
    }
    if let terms = agreement.governance.creditTerms.first(where: { $0.earnBack != nil }) {
      tell(
        .amendmentMisfits,
        "it splits \(period), and what \(terms.credit) earns back hangs on other periods",
        at: range,
        remedy: "let the whole period be old or new"
      )
    }
    for level in agreement.levels where level.looksBeyondPeriod {
      tell(
        .amendmentMisfits,
        "it splits \(period), and the level \(level.name) looks at more than that period",
        at: range,
        notes: [.init("the level", at: level.citation.range)],
        remedy: "let the whole period be old or new"
      )
    }
  }

  /// Nothing says which subjects and periods are bound when neither text does.
  mutating func checkReach() {
    let rule = base.term("change.reaches")
    if amendment.reaches.isEmpty, rule == nil {
      tell(
        .amendmentReachesNothing,
        "nothing says which subjects and periods it reaches",
        at: amendment.range,
        remedy: "add `reaches: tickets opened on or after effective; months beginning on or after "
          + "effective`"
      )
    }
  }

  /// Everybody whom the rule for changes names must have signed.
  mutating func checkApprovals() {
    var needed: [(signer: String, why: SourceRange)] = []
    for term in base.outline.terms {
      if term.path == "change.signed-by" {
        needed += term.value.paths.map { ($0.name, term.value.range) }
      } else if term.path.hasPrefix("change.also"), let (who, what) = term.value.split(at: "when") {
        let touched = (what.dropping(first: "it touches") ?? what).splitAll(at: "or")
          .flatMap { $0.split(on: UInt8(ascii: ",")) }.map(\.name)
        if touched.contains(where: touches) {
          needed += who.paths.map { ($0.name, term.value.range) }
        }
      }
    }
    let signed = Set(amendment.signatures.map(\.signer))
    for (signer, why) in needed where !signed.contains(signer) {
      tell(
        .amendmentMisfits,
        "\(signer) has not signed it",
        at: amendment.range,
        notes: [.init("the rule for changes asks for it", at: why)],
        remedy: "add `\(signer) DATE` under `signed`"
      )
    }
  }

  /// True when an operation changes a table, a block or a term of a name, or a clause of the name.
  private func touches(_ name: String) -> Bool {
    amendment.operations.contains { operation in
      switch operation.target {
      case .term(let path): isWithin(Name.folded(path), name)
      case .member(let of, _): of == name
      case .words(let clause): clause == name
      case .clause(let id, _): id == name || holds(id, name)
      }
    }
  }

  private func isWithin(_ path: String, _ name: String) -> Bool {
    path == name || path.hasPrefix(name + ".") || path.hasPrefix(name + "[")
  }

  /// True when a clause holds a term of the name.
  private func holds(_ clause: String, _ name: String) -> Bool {
    base.outline.terms.contains { $0.clause == clause && isWithin($0.path, name) }
  }

  /// Two operations on one stretch cannot both be made.
  mutating func checkOverlaps() {
    let sorted = edits.sorted { $0.edit.range.bytes.isBefore($1.edit.range.bytes) }
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      let (left, right) = (first.edit.range.bytes, second.edit.range.bytes)
      guard right.lowerBound < left.upperBound else { continue }
      tell(
        .amendmentMisfits,
        "two operations change the same words",
        at: second.by,
        notes: [.init("the other", at: first.by)]
      )
    }
  }

  // MARK: Words

  mutating func tellNoTerm(_ path: String, _ operation: AmendingOperation) {
    tell(
      .unknownReference,
      "the base has no term `\(path)`",
      at: operation.targetRange,
      remedy: Name.nearest(to: Name.folded(path), in: base.paths).map {
        "write `\($0)`, if that is meant"
      }
    )
  }

  mutating func tellUnknown(
    _ name: String,
    _ what: String,
    _ known: [String],
    _ operation: AmendingOperation
  ) {
    var seen: Set<String> = []
    let list = known.filter { seen.insert($0).inserted }
    tell(
      .unknownReference,
      "the base has no \(what) `\(name)`",
      at: operation.targetRange,
      remedy: Name.nearest(to: name, in: list).map { "write `\($0)`, if that is meant" }
        ?? "it has \(list.joined(separator: ", "))"
    )
  }

  mutating func tellNoChange(_ operation: AmendingOperation) {
    tell(
      .amendmentMisfits,
      "it changes nothing: what was is what is to be",
      at: operation.now ?? operation.targetRange,
      remedy: "say under `now` what is to change, or leave the operation out"
    )
  }

  mutating func tellOtherwise(_ term: Phrase, _ operation: AmendingOperation) {
    tell(
      .amendmentMisfits,
      "the base says \(spaced(term.text)), not \(operation.was?.text ?? "")",
      at: operation.was ?? operation.targetRange,
      notes: [.init("the base", at: term.range)],
      remedy: "an amendment says what it changes: read the base again"
    )
  }
}
