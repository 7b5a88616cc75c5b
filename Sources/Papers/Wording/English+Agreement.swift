extension Wording {
  /// What the head says, and what names and records mean.
  static let englishAgreements = [
    "agreement.in-force": "It is in force from {}.",
    "agreement.zone": "Dates and times of day are those of {}.",
    "agreement.money": "Amounts are in {}.",
    "agreement.periods": "It is measured and settled by {}.",
    "agreement.prevails": "Where the prose and the terms differ, what prevails is: {}.",
    "agreement.languages": "It is written in these languages: {}.",
    "agreement.account": "The accounts it is about: {}.",
    "agreement.uses": "It rests on {}.",
    "agreement.runs": "It puts into effect the signed document {}.",
    "agreement.based-on": "It is a schedule of {}.",
    "agreement.version": "Its version is {}.",
    "agreement.owner": "The document is kept by {}.",
    "agreement.under": "It stands under {}.",
    "agreement.policies": "It refers to {}.",
    "agreement.precedence": "Documents prevail in this order: {}.",
    "agreement.counting": "Periods are counted so: {}.",
    "agreement.law": "Law and courts: {}.",
    "agreement.complete": "Whether it claims that no usual provision is missing unsaid: {}.",
    "agreement.leaves-out": "It leaves out on purpose: {}.",
    "agreement.*": "The {key} is {}.",

    "define.*": "{term} means {}.",

    "record.events": "Of each {name} these events are recorded: {}.",
    "record.intervals": "Of the {name} it is recorded from when to when it is: {}.",
    "record.has": "Each {name} has: {}.",
    "record.set-by": "Who decides, and who may challenge it: {}.",
    "record.*": "With “{key}” is recorded: {}.",

    "clause.not-executable": "People apply this clause, no rule does: {}.",
    "clause.despite": "This clause overrides {}.",
    "clause.subject-to": "This clause gives way to {}.",

    "position.*": "On {key}: {}.",

    "example.given": "Given: {}.",
    "example.expect": "Then: {}.",
    "example.data": "Data: {}.",
    "example.known-at": "As it was known at {}.",
    "example.statement": "The statement signed then: {}.",
  ]
}
