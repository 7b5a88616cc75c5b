extension Wording {
  /// How the sides write to one another, change the agreement, and end it.
  static let englishLife = [
    "notice.by": "Notices are given by {}.",
    "notice.sent": "What tells of a notice: {}.",
    "notice.clock": "Whose time of day counts: {}.",

    "change.signed-by": "Every change is signed by {}.",
    "change.also": "Besides it is signed by {}.",
    "change.reaches": "It binds {}.",
    "change.straddling": "What becomes of what lies before and after it: {}.",

    "dispute.raised": "A dispute is raised {}.",
    "dispute.meanwhile": "What holds until it is settled: {}.",
    "dispute.*": "The {key}: {}.",

    "ending.by": "It may be ended by {}.",
    "ending.judged": "What people decide: {}.",
    "ending.cure": "It can be put right within {}.",
    "ending.cured": "It is put right {}.",
    "ending.also": "It may be ended besides by {}.",
    "ending.notice": "The notice is {}.",
    "ending.not-before": "The first date it may end on is {}.",
    "ending.survives": "What outlives the end: {}.",
    "ending.after": "What besides outlives the end: {}.",
    "ending.hand-over": "What is handed over: {}.",
    "ending.last-invoice": "The last invoice comes {}.",

    "right.by": "Who has it: {}.",
    "right.when": "It arises from {}.",
    "right.may": "What may be done: {}.",
    "right.within": "It lasts {} once it arose.",
    "right.until": "It ends: {}.",
    "right.claim": "It must be claimed no later than {}.",
    "right.claimed": "It is claimed by {}.",

    "renewal.for": "The term goes on for {}.",
    "renewal.times": "How often at most: {}.",

    "succession.on": "It is about {}.",
    "succession.bound": "Who is bound then: {}.",
    "succession.reopens": "What is negotiated anew: {}.",
    "succession.consent": "Whose consent it needs: {}.",
  ]
}
