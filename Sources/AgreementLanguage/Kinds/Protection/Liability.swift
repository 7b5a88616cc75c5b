import Agreements

extension Kind {
  /// A limit of liability.
  static let liability = Kind(
    "liability",
    "A limit of liability: how much, of what, and what it does not limit.",
    keys: [
      Key("by", "whose liability; each side's without it", .party, .liabilityLater),
      Key("cap", "the most that is owed", .liabilityCap, .liabilityLater, isNeeded: true),
      Key(
        "covers",
        "what it limits, when it stands above the general limit",
        .several(.lossClass),
        .liabilityLater
      ),
      Key("except", "what it does not limit", .several(.lossClass), .liabilityLater),
      Key(
        "counts",
        "what counts towards it",
        .listed(.word(["credits", "indemnities", "interest", "damages"])),
        .liabilityLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of limits of liability.
  static let liabilityLater = Key.Fate.recorded(
    "no statement hangs on it: `abide liability` keeps its account"
  )
}

extension Shape {
  /// A limit of liability.
  static let liabilityCap = Shape.either([
    .form(
      "two",
      .hole("rule", .word(["greater", "lesser"])),
      "of",
      .hole("first", .liabilityBase),
      "and",
      .hole("second", .liabilityBase),
      .maybe(",", .hole("scope", .word(["aggregate", "per claim"])))
    ),
    .form("unlimited", "unlimited"),
    .form(
      "one",
      .hole("first", .liabilityBase),
      ",",
      .hole("scope", .word(["aggregate", "per claim"]))
    ),
    .liabilityBase,
  ])

  /// An amount of a limit of liability.
  static let liabilityBase = Shape.named(
    "BASE",
    .either([
      .form("fees", .hole("share", .share), "of fees of", .hole("over", .text)), .amount,
    ])
  )

  /// A kind of loss that a limit speaks of.
  static let lossClass = Shape.named(
    "LOSS",
    .either([
      .word(Agreement.knownLosses),
      .name([.indemnity, .data, .liability]),
    ])
  )
}

extension Resolver {
  /// Resolves a limit of liability.
  mutating func resolveLiability(_ section: Section) {
    let said = readLines(section)
    agreement.governance.liabilities.append(
      Liability(
        name: said.name,
        by: said["by"]?.person,
        cap: said["cap"]?.liabilityCap,
        covers: said.items("covers").compactMap(\.lossClass),
        exceptions: said.items("except").compactMap(\.lossClass),
        counts: said.items("counts").compactMap(\.words),
        citation: said.citation
      )
    )
  }
}

extension Said {
  fileprivate var lossClass: String? { words ?? name }

  fileprivate var liabilityCap: LiabilityCap? {
    if tag == "unlimited" { return nil }
    let isPerClaim = self["scope"]?.words == "per claim"
    if tag == "two" {
      let bases = [self["first"]?.liabilityBase, self["second"]?.liabilityBase].compactMap(\.self)
      let rule: LiabilityCap.Rule = self["rule"]?.words == "greater" ? .greater : .lesser
      return LiabilityCap(rule: rule, bases: bases, isPerClaim: isPerClaim)
    }
    return (self["first"] ?? self).liabilityBase
      .map { LiabilityCap(rule: .only, bases: [$0], isPerClaim: isPerClaim) }
  }

  private var liabilityBase: LiabilityCap.Base? {
    if tag == "fees", let share = self["share"]?.share {
      return .fees(share, over: self["over"]?.text ?? "")
    }
    return amount.map { .amount($0) }
  }
}
