import Agreements

extension Head {
  /// What the head says of the document itself.
  static let standing: [Key] = [
    Key("owner", "who keeps the document", .person, .recorded(shown)),
    Key("under", "the contract it stands under", .paper, .recorded(people)),
    Key("policies", "the policies it refers to", .several(.paper), .recorded(people)),
    Key(
      "precedence",
      "which document prevails over which; `this agreement` is one of them",
      .several(.text),
      .recorded(people)
    ),
    Key("counting", "how periods are counted: a rule, and what is said otherwise", .counting),
    Key("law", "the law it is under, and the courts", .text, .recorded(people)),
    Key(
      "complete",
      "that no provision is missing unsaid",
      .word(["yes", "no"]),
      .recorded(checked)
    ),
    Key(
      "leaves-out",
      "the provisions left out on purpose",
      .several(
        .form(
          "left",
          .hole("provision", .provision),
          ", because",
          .hole("reason", .text)
        )
      ),
      .recorded(checked)
    ),
  ]

  static let checked = "`check` holds the text to it"
}

extension Resolver {
  /// Resolves what the head says of the document itself.
  mutating func resolveStanding() {
    guard let head = sections(.agreement).first else { return }
    let said = readLines(head)
    agreement.governance.owner = said["owner"]?.person
    agreement.governance.parent = said["under"]?.paper
    agreement.governance.policies = said.items("policies").compactMap(\.paper)
    agreement.governance.precedence = said.texts("precedence")
    agreement.governance.law = said["law"]?.text
    agreement.governance.isComplete = said["complete"]?.words == "yes"
    agreement.governance.leftOut = said.items("leaves-out").compactMap { left in
      guard let provision = left["provision"]?.words, let reason = left["reason"] else {
        return nil
      }
      return LeftOut(provision: provision, reason: reason.text)
    }
    agreement.governance.counting = said["counting"].flatMap { counting($0) }
    tellUnknownPapers(said, head)
  }

  /// The order of precedence names the agreement and the documents that the head names.
  private mutating func tellUnknownPapers(_ said: SaidSection, _ head: Section) {
    let governance = agreement.governance
    let papers = ([governance.parent].compactMap(\.self) + governance.policies).map(\.title)
    let known = (papers + ["this agreement"]).map(Name.folded)
    for paper in said.items("precedence") where !known.contains(paper.phrase.name) {
      tellUnknown(paper.phrase, "document", among: papers + ["this agreement"])
    }
  }
}

extension Shape {
  /// A provision of a complete agreement.
  static let provision = Shape.named("PROVISION", .word(Provision.allCases.map(\.rawValue)))
}
