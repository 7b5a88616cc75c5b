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
      Key(
        "in-force",
        "the dates of the term",
        .phrase("DATE [to DATE] [, then until ended under CLAUSE]"),
        isNeeded: true
      ),
      Key("zone", "the IANA zone of every date and wall time", .phrase("Europe/Dublin")),
      Key(
        "money",
        "the currency and the one rounding",
        .phrase("EUR, round half-up to 0.01 at payable")
      ),
      Key(
        "periods",
        "what is settled",
        .phrase("calendar months | calendar quarters | calendar years")
      ),
      Key(
        "prevails",
        "what prevails when prose and terms differ",
        .phrase("terms | prose | neither, hold the amount"),
        .recorded(Head.people)
      ),
      Key(
        "languages",
        "the language of the text, those of the translations beside it, and which prevails",
        .phrase("LANGUAGE prevails; LANGUAGE; …"),
        .recorded(Head.people)
      ),
      Key(
        "account",
        "the accounts whose rows are its own, as exports name them",
        .phrase("NAME; …")
      ),
      Key(
        "uses",
        "calendars with their version, and feeds",
        .phrase("PATH VERSION | PATH; …"),
        repeats: true
      ),
      Key(
        "runs",
        "the signed document this text runs",
        .phrase("NAME sha256 DIGITS[, prevails]"),
        .recorded(Head.named)
      ),
      Key(
        "based-on",
        "the base this text is a schedule of, with its version",
        .phrase("managed-support 2026.1")
      ),
      Key("version", "the version that schedules of this text pin", .phrase("2026.1")),
    ] + Head.standing
      + Head.roles.map {
        Key(
          $0,
          "a party, and how to reach it",
          .phrase("NAME[; as NAME][; signs ROLE, ROLE][; in ZONE][; mail WHERE][; post WHERE]"),
          .recorded(Head.shown),
          repeats: true
        )
      }
  )
}

/// The words of the head block.
enum Head {
  static let roles = [
    "provider", "customer", "partner", "supplier", "vendor", "measurer", "auditor",
  ]
  static let addresses = ["mail", "post", "fax", "phone", "hand", "courier", "web"]
  static let shown = "delivery and signing come later"
  static let people = "people and courts read it"
  static let named = "whatever is computed names it"
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
    resolveSignedPaper(head)
    resolveLanguages(head)
    resolveAccounts(head)
    head.values("uses").forEach { resolveUses($0) }
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
    knowsTerm = true
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
