import Agreements
import Diagnostics

extension Resolver {
  /// Types every line after those that it looks at, so that no chain of lines is too long.
  mutating func typeInOrder() {
    let names = formulaLines.mapValues { line in
      (FormulaName.all(in: line.value) ?? []).filter { $0.sort == .value }.map(\.phrase.name)
    }
    let lines = sections(.calculation).flatMap(\.lines).map(\.key)
    for name in lines.inOrder({ (names[$0] ?? []).filter { formulaLines[$0] != nil } }) {
      _ = formula(name)
    }
  }

  /// Says so when a line bears a name that leads to something else, which would be hidden by it.
  mutating func tellOtherHolder(of line: Section.Line) {
    let kinds = ["series", "level", "credit"]
    let table = ruleTables.first { $0.id.name == line.key }
    guard
      let kind = kinds.first(where: { declaredNames[$0]?.contains(line.key) ?? false })
        ?? table.map({ _ in "table" })
    else { return }
    let place =
      table?.id ?? sections.first { $0.kind.name == kind && $0.name == line.key }?.namePhrase
    findings.add(
      .definedTwice,
      "`\(line.key)` is the name of a \(kind) already, which the line would hide",
      at: line.keyPhrase,
      notes: place.map { [.init("the \(kind)", at: $0.range)] } ?? [],
      remedy: "give the line a name of its own"
    )
  }

  /// Says so when no formula could speak of a line, as its name is read as something else.
  mutating func tellUnusable(_ line: Section.Line) {
    guard !FormulaWords.isName(line.key) || Written.constant(line.keyPhrase) != nil else { return }
    findings.add(
      .ambiguousName,
      "`\(line.key)` is a word of formulas, so that none could speak of the line",
      at: line.keyPhrase,
      remedy: "give the line another name, such as `the-\(line.key)`"
    )
  }
}
