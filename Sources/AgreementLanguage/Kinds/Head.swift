import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Kind {
  /// The head of an agreement.
  static let agreement = Kind(
    "agreement",
    "The head: who agrees, when it is in force, and how its times and amounts are read.",
    keys: [
      Key("in-force", "the dates of the term, `2026-02-01 to 2027-01-31`", isNeeded: true),
      Key("zone", "the IANA zone of every date and wall time, `Europe/Dublin`"),
      Key("money", "the currency and the one rounding, `EUR, round half-up to 0.01 at payable`"),
      Key("periods", "what is settled: `calendar months`, `calendar quarters` or `calendar years`"),
      Key("prevails", "`terms`, `prose`, or `neither, hold the amount`", .recorded(Head.people)),
      Key("account", "the accounts whose rows are its own, `A-17; A-18`, as exports name them"),
      Key("uses", "calendars with their version, and feeds", repeats: true),
      Key("runs", "the signed document this text runs", .recorded("companions come later")),
      Key(
        "based-on",
        "the base this text is a schedule of, with its version, `managed-support 2026.1`"
      ),
      Key("version", "the version that schedules of this text pin, `2026.1`"),
    ]
      + Head.roles.map {
        Key($0, "a party: its name; `signs`, `mail`, `post`", .recorded(Head.shown))
      }
  )
}

/// The words of the head block.
enum Head {
  static let roles = [
    "provider", "customer", "partner", "supplier", "vendor", "measurer", "auditor",
  ]
  static let addresses = ["mail", "post", "fax", "phone", "hand", "courier", "web"]
  static let shown = "it is shown; delivery and signing come later"
  static let people = "people and courts read it"
}

extension Resolver {
  /// Resolves the head block; a text without one has a finding and nothing else to stand on.
  mutating func resolveHead() {
    let heads = sections(.agreement)
    guard let head = heads.first else {
      findings.add(
        .missingLine,
        "the agreement has no head",
        at: Phrase(document.source, 0..<0),
        remedy: "begin with a block of the kind `agreement`: parties, in force, zone, prevails"
      )
      return
    }
    for extra in heads.dropFirst() {
      findings.add(.definedTwice, "there is a second head", at: extra.namePhrase)
    }
    agreement.id = head.name
    resolveParties(head)
    resolveTermOfForce(head)
    resolveZone(head)
    resolveMoney(head)
    resolvePeriods(head)
    resolvePrevails(head)
    resolveAccounts(head)
    head.values("uses").forEach { resolveUses($0) }
  }

  private mutating func resolveParties(_ head: Section) {
    for line in head.lines where Head.roles.contains(line.key) {
      let parts = line.value.split(on: .semicolon)
      var signers: [String] = []
      var addresses: [Party.Address] = []
      for part in parts.dropFirst() where !part.isEmpty {
        let (word, rest) = part.firstWord
        if word.text == "signs" {
          signers += rest.split(on: .comma).map(\.name)
        } else if Head.addresses.contains(word.text) {
          addresses.append(Party.Address(kind: word.text, place: rest.text))
        } else {
          let known = ["signs"] + Head.addresses
          findings.add(
            .unreadTerm,
            "nothing reads `\(word.text)` of a party",
            at: word,
            remedy: Name.nearest(to: word.text, in: known).map { "write `\($0)`, if that is meant" }
              ?? "it knows \(known.joined(separator: ", "))"
          )
        }
      }
      agreement.parties.append(
        Party(
          role: line.key,
          name: parts[0].text,
          signers: signers,
          addresses: addresses,
          citation: citation(head.path(line.key), line.value)
        )
      )
      if parts[0].isEmpty {
        Complaint.add(to: &findings, about: line.value, wanted: "the name of the \(line.key)")
      }
    }
    if agreement.parties.count < 2 {
      findings.add(
        .missingLine,
        "an agreement has at least two sides",
        at: head.namePhrase,
        remedy: "add lines such as `provider: NAME; signs director` and `customer: NAME`"
      )
    }
  }

  private mutating func resolveTermOfForce(_ head: Section) {
    guard let value = head.value("in-force") else { return }
    let parts = value.split(on: .comma)
    let dates = (parts[0].dropping(first: "from") ?? parts[0]).splitAll(at: "to")
    guard let first = dates.first.flatMap({ Written.date($0) }), dates.count <= 2 else {
      Complaint.add(to: &findings, about: dates[0], wanted: "a date such as 2026-02-01")
      return
    }
    agreement.inForce = (first, nil)
    if dates.count == 2 {
      guard let last = Written.date(dates[1]), last >= first else {
        Complaint.add(to: &findings, about: dates[1], wanted: "a date not before \(first)")
        return
      }
      agreement.inForce.last = last
      agreement.fixedTermEnd = last
    }
    if parts.count > 1 { resolveUntilEnded(parts[1]) }
  }

  private mutating func resolveUntilEnded(_ phrase: Phrase) {
    let words = phrase.dropping(first: "then") ?? phrase
    guard let clause = words.dropping(first: "until ended under") else {
      Complaint.add(to: &findings, about: phrase, wanted: "`then until ended under CLAUSE`")
      return
    }
    agreement.inForce.last = nil
    let known = agreement.clauses.map(\.id) + sections(.ending).map(\.name)
    guard !known.contains(clause.name) else { return }
    tellUnknown(clause, "clause or ending", among: known)
  }

  private mutating func resolveZone(_ head: Section) {
    guard let value = head.value("zone") else {
      findings.add(
        .noZone,
        "no zone says whose midnight and whose 09:00 is meant",
        at: head.namePhrase,
        remedy: "add `zone:` with an IANA name such as Europe/Dublin"
      )
      return
    }
    if let zone = zone(value) { agreement.zone = zone }
  }

  /// The zone of an IANA name; says so when there is none.
  mutating func zone(_ value: Phrase) -> Zone? {
    if let zone = Zone(identifier: value.text) { return zone }
    let isOffset =
      value.text.hasPrefix("+") || value.text.hasPrefix("-")
      || value.text.hasPrefix("UTC") || value.text.hasPrefix("GMT")
    let nearest = Name.nearest(to: value.text, in: Zone.identifiers)
    findings.add(
      .noZone,
      isOffset
        ? "`\(value.text)` is an offset, and offsets change with the clocks"
        : "there is no zone `\(value.text)`",
      at: value,
      remedy: nearest.map { "write `\($0)`, if that is meant" }
        ?? "write an IANA name such as Europe/Dublin",
      fixes: .writing(nearest, at: value)
    )
    return nil
  }

  private mutating func resolvePeriods(_ head: Section) {
    guard let value = head.value("periods") else { return }
    switch value.text {
    case "calendar months": agreement.periods = .month
    case "calendar quarters": agreement.periods = .quarter
    case "calendar years": agreement.periods = .year
    default:
      Complaint.add(
        to: &findings,
        about: value,
        wanted: "`calendar months`, `calendar quarters` or `calendar years`"
      )
    }
  }

  private mutating func resolvePrevails(_ head: Section) {
    let remedy = "add `prevails: terms`, `prevails: prose` or `prevails: neither, hold the amount`"
    guard let value = head.value("prevails") else {
      findings.add(
        .nothingPrevails,
        "nothing says what prevails when prose and terms differ",
        at: head.namePhrase,
        remedy: remedy,
        fixes: .adding(
          ["prevails: terms", "prevails: prose", "prevails: neither, hold the amount"],
          to: head
        )
      )
      return
    }
    switch value.text {
    case "terms", "terms over prose": agreement.prevails = "terms"
    case "prose", "prose over terms": agreement.prevails = "prose"
    case "neither, hold the amount": agreement.prevails = value.text
    default:
      findings.add(.nothingPrevails, "`\(value.text)` cannot prevail", at: value, remedy: remedy)
    }
  }
}
