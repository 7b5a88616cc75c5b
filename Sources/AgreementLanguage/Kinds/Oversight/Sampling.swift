import Agreements

extension Kind {
  /// A quality sample and how it is scored.
  static let sampling = Kind(
    "sampling",
    "A quality sample, how it is drawn and how it is scored.",
    keys: [
      Key("of", "what is sampled, and how many", .sampled, .samplingLater, isNeeded: true),
      Key(
        "seed",
        "what the draw is seeded with, so that both sides draw the same",
        .either([.rhythm, .text]),
        .samplingLater
      ),
      Key("scored-by", "who scores it", .person, .samplingLater),
      Key(
        "scale",
        "the worst and the best score",
        .form("scale", .hole("lowest", .count), "to", .hole("highest", .count)),
        .samplingLater
      ),
    ]
  )
}

extension Key.Fate {
  /// What becomes of samples.
  static let samplingLater = Key.Fate.recorded("sampling comes later")
}

extension Shape {
  fileprivate static let sampled = Shape.form(
    "sampled",
    .hole("event", .event),
    .maybe(";", .hole("count", .count), "a", .hole("rhythm", .rhythm))
  )
}

extension Resolver {
  /// Resolves a quality sample.
  mutating func resolveSampling(_ section: Section) {
    let said = readLines(section)
    guard let event = said["of"]?["event"]?.event else { return }
    agreement.governance.samplings.append(
      Sampling(
        name: said.name,
        event: event,
        count: said["of"]?["count"]?.count,
        each: said["of"]?["rhythm"]?.rhythm,
        seed: said["seed"]?.text,
        scorer: said["scored-by"]?.person,
        lowest: said["scale"]?["lowest"]?.count,
        highest: said["scale"]?["highest"]?.count,
        citation: said.citation
      )
    )
  }
}
