import Agreements
import Diagnostics

extension Kind {
  /// How the agreement is changed.
  static let change = Kind(
    "change",
    "How the agreement is changed: who signs, and what a change reaches.",
    naming: .unnamed,
    keys: [
      Key("signed-by", "who signs every change", .listed(.person), .changesLater),
      Key(
        "also",
        "who signs some changes besides",
        .either([
          .form(
            "touches",
            .hole("who", .person),
            .maybe(","),
            "when it touches",
            .hole("terms", .listed(.name([.term])))
          ),
          .form("when", .hole("who", .person), .maybe(","), "when", .hole("when", .text)),
        ]),
        .changesLater,
        repeats: true
      ),
      Key("reaches", "which subjects and periods a change binds", .several(.reach), .changesLater),
      Key(
        "straddling",
        "what happens to a period that a change falls into",
        .word(["whole period old", "whole period new", "split at the date"]),
        .changesLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of rules about changes.
  static let changesLater = Key.Fate.recorded("amendments are held to it when they are applied")
}

extension Shape {
  /// What a change binds.
  static let reach = Shape.either([
    .form(
      "periods",
      .hole("periods", .periods),
      "beginning on or after",
      .hole("date", .effective)
    ),
    .form(
      "subjects",
      .hole("records", .name([.records])),
      .hole("event", .event),
      "on or after",
      .hole("date", .effective)
    ),
  ])

  fileprivate static let effective = Shape.word(["its effective date", "effective", "it"])
}

extension Resolver {
  /// Resolves the rule for changes: somebody signs, and every signer is one a party names.
  mutating func resolveChanges() {
    let changes = sections(.change)
    if !changes.contains(where: { $0.value("signed-by") != nil }) { tellNobodySigns() }
    guard let section = changes.first else { return }
    for extra in changes.dropFirst() {
      findings.add(.definedTwice, "there is a second rule for changes", at: extra.namePhrase)
    }
    let said = readChange(section)
    tellRepeatedSigners(said)
    agreement.governance.change = ChangeRule(
      signers: said.people("signed-by"),
      furtherSigners: said.items("also").compactMap(\.furtherSigner),
      reaches: said.items("reaches").compactMap(\.reach),
      straddling: said["straddling"]?.words,
      citation: said.citation
    )
  }

  /// Reads the lines; a signer whom nobody could ask has the finding of the rule for changes.
  private mutating func readChange(_ section: Section) -> SaidSection {
    var unread: [Section.Line] = []
    for line in section.lines where line.key == "signed-by" {
      if line.value.paths.isEmpty {
        tellNoSigner(line.value)
        unread.append(line)
      } else if tellUnfilled(line.value) {
        unread.append(line)
      }
    }
    let readable = section.lines.filter { line in !unread.contains { $0.value == line.value } }
    return readLines(
      Section(
        kind: section.kind,
        name: section.name,
        namePhrase: section.namePhrase,
        lines: readable,
        phrase: section.phrase,
        isRow: false
      )
    )
  }

  private mutating func tellRepeatedSigners(_ said: SaidSection) {
    var seen: Set<RolePath> = []
    for item in said.items("signed-by") {
      guard let person = item.person, !seen.insert(person).inserted else { continue }
      findings.add(
        .definedTwice,
        "\(person) signs twice",
        at: item.phrase,
        remedy: "name each signer once; of the other side write another role"
      )
    }
  }

  private mutating func tellNobodySigns() {
    guard let head = sections(.agreement).first else { return }
    findings.add(
      .nobodySignsChanges,
      "nothing says who signs a change of this agreement",
      at: sections(.change).first?.namePhrase ?? head.namePhrase,
      remedy: "add a `change` block with `signed by: provider.director and customer.director`"
    )
  }

  // A role is no person: without a path nobody would be asked to sign, and no one told.
  private mutating func tellNoSigner(_ phrase: Phrase) {
    findings.add(
      .nobodySignsChanges,
      phrase.isEmpty ? "nothing says who signs" : "`\(phrase.text)` names nobody who could sign",
      at: phrase,
      remedy: "write who signs of each side, such as `provider.director and customer.director`"
    )
  }

  /// True when a signer is none whom the party names; each has its finding.
  private mutating func tellUnfilled(_ phrase: Phrase) -> Bool {
    var isUnfilled = false
    for path in phrase.paths {
      let parts = path.text.split(separator: ".", maxSplits: 1).map(String.init)
      guard let party = agreement.parties.first(where: { $0.role == parts[0] }),
        !roles(of: party).contains(parts[1])
      else { continue }
      isUnfilled = true
      findings.add(
        .nobodySignsChanges,
        "the \(party.role) names no \(parts[1]) who could sign",
        at: path,
        notes: [.init("the \(party.role)", at: party.citation.range)],
        remedy: "add \(parts[1]) under `signs` of the \(party.role), or a `role` block"
      )
    }
    return isUnfilled
  }
}

extension Said {
  fileprivate var furtherSigner: ChangeRule.FurtherSigner? {
    self["who"]?.person.map {
      ChangeRule.FurtherSigner(who: $0, terms: self["terms"]?.items.compactMap(\.name) ?? [])
    }
  }

  fileprivate var reach: ChangeRule.Reach? {
    if tag == "periods" { return .periods(self["periods"]?.rhythm ?? .month) }
    return self["event"]?.event.map { .subjects($0) }
  }
}
