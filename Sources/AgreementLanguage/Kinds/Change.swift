import Agreements
import Diagnostics

extension Kind {
  /// How the agreement is changed.
  static let change = Kind(
    "change",
    "How the agreement is changed: who signs, and what a change reaches.",
    naming: .unnamed,
    keys: [
      Key(
        "signed-by",
        "who signs every change, `provider.director and customer.director`",
        Change.later
      ),
      Key("also", "who signs some changes besides", Change.later, repeats: true),
      Key("reaches", "which subjects and periods a change binds", Change.later),
    ]
  )
}

/// What becomes of rules about changes.
enum Change {
  static let later = Key.Fate.recorded("amendments come later")
}

extension Resolver {
  /// Resolves the rule for changes: somebody signs, and every signer is one a party names.
  mutating func resolveChanges() {
    let signed = sections(.change).compactMap { $0.value("signed-by") }
    if signed.isEmpty, let head = sections(.agreement).first {
      findings.add(
        .nobodySignsChanges,
        "nothing says who signs a change of this agreement",
        at: sections(.change).first?.namePhrase ?? head.namePhrase,
        remedy: "add a `change` block with `signed by: provider.director and customer.director`"
      )
    }
    // A role is no person: without a path nobody would be asked to sign, and no one told.
    for phrase in signed where phrase.paths.isEmpty {
      findings.add(
        .nobodySignsChanges,
        phrase.isEmpty
          ? "nothing says who signs" : "`\(phrase.text)` names nobody who could sign",
        at: phrase,
        remedy: "write who signs of each side, such as `provider.director and customer.director`"
      )
    }
    for phrase in signed + sections(.change).flatMap({ $0.values("also") }) {
      phrase.paths.forEach { tellUnfilled($0) }
    }
  }

  private mutating func tellUnfilled(_ path: Phrase) {
    let parts = path.text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      let party = agreement.parties.first(where: { $0.role == parts[0] })
    else { return }
    let held = sections(.role).filter { $0.value("of")?.name == party.role }.map(\.name)
    guard !party.signers.contains(parts[1]), !held.contains(parts[1]) else { return }
    findings.add(
      .nobodySignsChanges,
      "the \(party.role) names no \(parts[1]) who could sign",
      at: path,
      notes: [.init("the \(party.role)", at: party.citation.range)],
      remedy: "add \(parts[1]) under `signs` of the \(party.role), or a `role` block"
    )
  }
}
