extension Wording {
  /// What the sides give, do and show.
  static let englishSides = [
    "service.covers": "It includes: {}.",
    "service.leaves-out": "It does not include: {}.",
    "service.to": "It is given to the standard {}.",
    "service.where": "Where it is given: {}.",
    "service.hours": "It is given during {}.",
    "service.by": "It is given by: {}.",
    "service.for": "It is given to: {}.",
    "service.assumes": "It takes for granted: {}.",
    "service.levels": "It is measured by {}.",
    "service.through": "It is asked for through {}.",

    "channel.of": "It is answered by {}.",
    "channel.at": "It is reached by {}.",
    "channel.hours": "It is answered during {}.",
    "channel.for": "It is only for what has {}.",

    "objective.says": "The objective: {}.",
    "objective.served-by": "It is served by {}.",

    "duty.by": "It is owed by {}.",
    "duty.to": "It is owed to {}.",
    "duty.says": "What is done: {}.",
    "duty.due": "It is due: {}.",
    "duty.delivers": "What is handed over: {}.",
    "duty.accepted": "It is accepted {}.",
    "duty.accepting": "What accepts it: {}.",
    "duty.refusing": "What refuses it: {}.",
    "duty.needs": "What it waits for: {}.",
    "duty.done": "It is done by {}.",
    "duty.waived": "Nobody waits for it any more after {}.",
    "duty.counting": "How its time is counted: {}.",
    "duty.if-late": "When it is late: {}.",

    "facts.told": "A fact may be told {}.",
    "facts.silence": "What silence means: {}.",

    "role.of": "It is a role of {}.",
    "role.held-by": "It is held by {}.",
    "role.reached": "It is reached by {}.",
    "role.hours": "It is reached during {}.",

    "activity.accountable": "Accountable for it: {}.",
    "activity.responsible": "Responsible for doing it: {}.",
    "activity.consulted": "Consulted: {}.",
    "activity.informed": "Informed: {}.",

    "control.says": "What is controlled: {}.",
    "control.needs": "It needs {}.",
    "control.silence": "What silence means: {}.",
    "control.may": "The one in control may besides: {}.",
    "control.notice": "How long before that is announced: {}.",
    "control.held-by": "It is held by {}.",

    "report.to": "It goes to {}.",
    "report.every": "How often it is made: {}.",
    "report.due": "It is due: {}.",
    "report.holds": "It says: {}.",

    "review.by": "The agreement is looked at again by {}.",
    "review.every": "That is done every {}.",
    "review.records": "What is recorded then: {}.",
    "review.also-when": "It is called besides by {}.",

    "data.class": "It is {}.",
    "data.fields": "What is in it: {}.",
    "data.purpose": "What it is used for: {}.",
    "data.where": "Where it may be kept: {}.",
    "data.seen-by": "Who may see it: {}.",
    "data.kept": "How long it is kept: {}.",
    "data.breach": "After a breach: {}.",

    "confidentiality.by": "It is kept by {}.",
    "confidentiality.covers": "What is secret: {}.",
    "confidentiality.except": "What is not: {}.",
    "confidentiality.seen-by": "Who may know it: {}.",
    "confidentiality.lasts": "It lasts {}.",
    "confidentiality.returned": "What becomes of it at the end: {}.",

    "evidence.by": "It is shown by {}.",
    "evidence.says": "What it shows: {}.",
    "evidence.expires": "The last day it is valid is {}.",
    "evidence.renewed": "It is renewed {}.",
    "evidence.asked": "It is asked for {}.",
    "evidence.to": "It is shown to {}.",
  ]
}
