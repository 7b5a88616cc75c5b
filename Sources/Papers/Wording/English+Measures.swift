extension Wording {
  /// What is measured.
  static let englishMeasures = [
    "clock.runs": "Time runs from {}.",
    "clock.for": "It runs only where {}.",
    "clock.updates": "Each of these ends one stretch of time and begins the next: {}.",
    "clock.pauses": "Time stands still from {}.",
    "clock.longest-pause": "Time stands still for at most {}.",
    "clock.cancelled": "It ends without a result {}.",
    "clock.reopened": "When work is taken up again: {}.",
    "clock.reprioritised": "When the facts behind the target change: {}.",
    "clock.within": "It is met within {}.",
    "clock.due": "It is met by {}.",

    "hand-over.of": "The time of {} is divided by who holds the matter.",
    "hand-over.first": "At first it is held by {}.",
    "hand-over.moved": "It is handed over {}.",

    "level.out-of": "What is counted: {}.",
    "level.good": "What is good: {}.",
    "level.measured": "What is measured: {}.",
    "level.goal": "The goal is {}.",
    "level.too-few": "Where there are too few: {}.",
    "level.none-at-all": "Where there is nothing to count: {}.",
    "level.leaves-out": "What is left out of it: {}.",
    "level.components": "Its parts: {}.",
    "level.degraded": "How much of it counts as down: {}.",

    "exclusion.from": "What is left out: from {}.",
    "exclusion.when": "It applies to {}.",
    "exclusion.announced": "It applies only to what is announced at least {}.",
    "exclusion.between": "It applies only between {}.",
    "exclusion.up-to": "It applies up to {}.",
    "exclusion.evidence": "It is shown by: {}.",

    "flows-down.to": "It rests on {}.",
    "flows-down.supports": "What supports what: {}.",
    "flows-down.credits": "What pays for what: {}.",

    "sampling.of": "What is sampled: {}.",
    "sampling.seed": "Samples are drawn from the seed {}.",
    "sampling.scored-by": "It is scored by {}.",
    "sampling.scale": "The scale is {}.",
  ]
}
