import AgreementLanguage
import Agreements
import Diagnostics

extension Consolidation {
  /// Turns an operation into an edit, or says why it cannot be made.
  mutating func apply(_ operation: AmendingOperation, _ digest: ([UInt8]) -> String) {
    if operation.saysTheSame { return tellNoChange(operation) }
    switch (operation.verb, operation.target) {
    case (.replace, .term(let path)): replace(path, operation)
    case (.repeal, .term(let path)): repeal(path, operation)
    case (_, .words(let clause)): changeWords(of: clause, operation)
    case (.insert, .member(let name, let after)): insert(into: name, after: after, operation)
    case (.insert, .clause(_, let after)): insertClause(after: after, operation)
    case (_, .clause(let id, _)): changeClause(id, operation, digest)
    case (.insert, .term), (.replace, .member), (.repeal, .member):
      preconditionFailure("the reader gives each verb its own targets")
    }
  }

  // MARK: Terms

  private mutating func replace(_ path: String, _ operation: AmendingOperation) {
    guard let term = base.term(path) else { return tellNoTerm(path, operation) }
    guard let was = operation.was?.text, let now = operation.now?.text else { return }
    if spaced(term.text) == spaced(was) {
      add(TextEdit(term.range, now), operation)
    } else if let place = QuotableValue.place(of: was, in: term), place.text == was {
      add(TextEdit(place.range, now), operation)
    } else {
      return tellOtherwise(term, operation)
    }
    changedTerms.append(path)
  }

  /// Takes out a row, or a line that stands by itself.
  private mutating func repeal(_ path: String, _ operation: AmendingOperation) {
    let row = base.row(path)?.phrase
    guard let place = row ?? base.term(path) else { return tellNoTerm(path, operation) }
    guard let was = operation.was?.text else { return }
    guard spaced(place.text) == spaced(was) else { return tellOtherwise(place, operation) }
    let line = base.source.lineRange(base.source.line(at: place.bytes.lowerBound))
    let rest = base.source[place.bytes.upperBound..<line.upperBound]
    let key = base.source[line.lowerBound..<place.bytes.lowerBound]
    let isWhole =
      rest.allSatisfy(\.isWhitespace) && !key.contains(";") && !key.dropLast().contains("|")
    guard row != nil || isWhole else {
      return tell(
        .amendmentMisfits,
        "`\(path)` stands in a line with other terms, so it cannot be taken out by itself",
        at: operation.targetRange,
        notes: [.init("the line", at: place.range)],
        remedy: "replace the line or the row"
      )
    }
    add(TextEdit(SourceRange(base.source, withLineEnd(line)), ""), operation)
  }

  // MARK: Rows and lines

  private mutating func insert(
    into name: String,
    after: String?,
    _ operation: AmendingOperation
  ) {
    guard let now = operation.now?.text else { return }
    let rows = base.outline.rows.filter { $0.table == name }
    if rows.isEmpty {
      guard let block = base.outline.blocks.first(where: { $0.name == name }) else {
        return tellUnknown(
          name,
          "table or block",
          base.outline.rows.map(\.table) + base.outline.blocks.map(\.name),
          operation
        )
      }
      let closing = base.source.lineRange(base.source.line(at: block.phrase.bytes.upperBound - 1))
      return put(now + "\n", at: closing.lowerBound, operation)
    }
    guard let place = row(after, name, rows) else {
      return tellUnknown(after ?? "", "row", rows.map { "[\($0.key)]" }, operation)
    }
    guard now.hasPrefix("|"), now.hasSuffix("|") else {
      return tell(
        .amendmentMisfits,
        "a row stands between bars",
        at: operation.now ?? operation.targetRange,
        remedy: "write `now: | … | … |`, one cell a column"
      )
    }
    put("\n" + now, at: place.phrase.bytes.upperBound, operation)
  }

  private func row(_ after: String?, _ table: String, _ rows: [Outline.Row]) -> Outline.Row? {
    guard var key = after else { return rows.last }
    if key.hasPrefix("["), key.hasSuffix("]") { key = String(key.dropFirst().dropLast()) }
    return base.row(table, key)
  }

  // MARK: Edits

  mutating func put(_ text: String, at offset: Int, _ operation: AmendingOperation) {
    add(TextEdit(SourceRange(base.source, offset..<offset), text), operation)
  }

  mutating func add(_ edit: TextEdit, _ operation: AmendingOperation) {
    edits.append((edit, operation.targetRange))
  }

  /// A line with what ends it.
  func withLineEnd(_ line: Range<Int>) -> Range<Int> {
    let bytes = base.source.bytes
    var end = line.upperBound
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return line.lowerBound..<end
  }

  /// Words with one blank between any two: layout is no difference.
  func spaced(_ text: String) -> String { text.spaced }
}

extension AmendingOperation {
  /// True when it says what was said already.
  fileprivate var saysTheSame: Bool {
    guard verb == .replace, let was, let now else { return false }
    if case .clause = target { return false }
    return was.text.spaced == now.text.spaced
  }
}

extension String {
  /// Words with one blank between any two.
  fileprivate var spaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
