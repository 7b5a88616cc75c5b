extension Wording {
  /// What is paid.
  static let englishMoney = [
    "calculation.*": "{term} is {}.",

    "credit.each": "For each level it comes to {}.",
    "credit.amount": "It comes to {}.",
    "credit.by": "It is owed by {}.",
    "credit.plus": "Added to it: {}.",
    "credit.cap": "All of a period comes to at most {}.",
    "credit.earn-back": "What is earned back: {}.",
    "credit.closes": "A period can no longer change from {}.",
    "credit.claim": "It must be claimed no later than {}.",
    "credit.claimed": "It is claimed by {}.",
    "credit.payable": "It is paid {}.",
    "credit.remedy": "What sort of remedy it is: {}.",

    "price.for": "It is the price of {}.",
    "price.model": "How it comes about: {}.",
    "price.slices": "What the units cost: {}.",
    "price.also": "What costs extra: {}.",
    "price.expenses": "What is paid back: {}.",
    "price.indexed": "How it follows an index: {}.",
    "price.invoiced": "It is invoiced {}.",

    "rate.per-hour": "An hour costs {}.",
    "rate.per-day": "A day costs {}.",
    "rate.step": "Each {} counts whole once begun.",
    "rate.least": "For one call at least {} is charged.",
    "rate.in": "The price is for {}.",
    "rate.outside": "Outside of those hours is added {}.",

    "series.from": "The figures come from {}.",
    "series.every": "A figure appears {}.",
    "series.unit": "They count {}.",
    "series.as": "How a figure is read: {}.",
    "series.published": "A figure is known {}.",

    "liability.by": "Whose liability it limits: that of {}.",
    "liability.cap": "The most that is owed is {}.",
    "liability.covers": "It covers: {}.",
    "liability.except": "It does not limit: {}.",
    "liability.counts": "What counts towards it: {}.",

    "indemnity.by": "Who keeps whom free: {}.",
    "indemnity.for": "From which claims: {}.",
    "indemnity.costs": "Including these costs: {}.",
    "indemnity.notice": "A claim is told {}.",
    "indemnity.defence": "Who conducts the defence: {}.",
    "indemnity.settled": "How a claim may be settled: {}.",
  ]
}
