import Agreements
import Diagnostics

extension Kind {
  /// Values that are worked out each period.
  static let calculation = Kind(
    "calculation",
    "Values that are worked out each period, line by line, and shown in its statement.",
    keys: [],
    otherKeys: Key(
      "NAME",
      "how a value is worked out, under a name",
      .phrase(
        "A + B | A - B | A x B | A / B | 5 % of A | greater of A and B [, at most B] [, rounded half-up to 0.01]"
      )
    )
  )
}

extension Resolver {
  /// Resolves every calculation: a line may speak of any other, whatever their order.
  mutating func resolveCalculations() {
    let sections = sections(.calculation)
    var lines: [String: Section.Line] = [:]
    for line in sections.flatMap(\.lines) {
      if let first = lines[line.key] {
        findings.add(
          .definedTwice,
          "`\(line.key)` is worked out twice",
          at: line.keyPhrase,
          notes: [.init("the first is here", at: first.keyPhrase.range)]
        )
      } else if definedNames.contains(line.key) {
        findings.add(.definedTwice, "`\(line.key)` is defined already", at: line.keyPhrase)
      }
      tellOtherHolder(of: line)
      tellUnusable(line)
      lines[line.key] = lines[line.key] ?? line
    }
    formulaLines = lines
    defer { tellOtherStarts() }
    typeInOrder()
    for section in sections {
      let formulas = section.lines.compactMap { line in formula(line.key).map { ($0, line) } }
      agreement.calculations.append(
        Calculation(
          name: section.name,
          formulas: formulas.map { typed, line in
            Formula(
              name: line.key,
              expression: typed.expression,
              dimension: typed.dimension,
              citation: citation(section.path(line.key), line.value)
            )
          },
          citation: citation(section.name, section.phrase)
        )
      )
    }
  }

  private mutating func tellOtherStarts() {
    for (name, dimension, phrase) in startingUnits {
      guard let typed = formula(name), !typed.dimension.fits(dimension) else { continue }
      findings.add(
        .wrongType,
        "\(name) comes to \(typed.dimension.noun), and starts from \(dimension.noun)",
        at: phrase
      )
    }
  }

  /// What a line works out, typed when it is first asked for; nil when it cannot be read, which has been told.
  mutating func formula(_ name: String) -> Typed? {
    if let typed = typedFormulas[name] { return typed }
    guard let line = formulaLines[name] else { return nil }
    // Lines are typed after those they look at, so only a circle goes deeper.
    guard !openFormulas.contains(name), openFormulas.count < 40 else {
      let isClosed = openFormulas.contains(name)
      let circle = isClosed ? openFormulas.drop { $0 != name } + [name] : openFormulas[...]
      findings.add(
        .circularRule,
        "\(circle.first ?? name) is worked out from itself: "
          + circle.joined(separator: ", ") + (isClosed ? "" : " and so on"),
        at: line.keyPhrase,
        remedy: "leave one of these names out, or take its value `of the \(periodWord) before`"
      )
      return nil
    }
    openFormulas.append(name)
    defer { openFormulas.removeLast() }
    let typed = readFormula(line.value)
    typedFormulas[name] = .some(typed)
    return typed
  }

  /// Reads a phrase as a formula of any sort of value.
  mutating func readFormula(_ phrase: Phrase) -> Typed? {
    do {
      let syntax = try FormulaParser.formula(phrase)
      guard let typed = typed(syntax) else { return nil }
      if case .scale(let money, let time, _) = typed.dimension,
        ![[0, 0], [1, 0], [0, 1], [1, -1]].contains([money, time])
      {
        findings.add(.wrongType, "this comes to \(typed.dimension.noun)", at: phrase)
        return nil
      }
      return typed
    } catch {
      tellUnread(error)
      return nil
    }
  }

  private mutating func tellUnread(_ failure: FormulaParser.Failure) {
    findings.add(
      .unreadPhrase,
      failure.phrase.isEmpty
        ? "the formula ends where \(failure.wanted) is expected"
        : "`\(failure.phrase.text)` stands where \(failure.wanted) is expected",
      at: failure.phrase
    )
  }
}
