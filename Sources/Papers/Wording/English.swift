extension Wording {
  /// English.
  package static let english = Wording(
    language: "en",
    kinds: englishKinds,
    sentences:
      englishAgreements
      .merging(englishMeasures) { first, _ in first }
      .merging(englishMoney) { first, _ in first }
      .merging(englishSides) { first, _ in first }
      .merging(englishLife) { first, _ in first },
    readings: [
      "unique": "At most one row applies.",
      "complete": "Every case has a row.",
      "first": "The first row that fits applies.",
      "every-row": "Every row that fits applies.",
    ],
    answers: "What follows is {}.",
    rows: "Each row is one {}.",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    words: [
      .clause: "clause {}", .rangeTo: "to", .column: "“{}” in {table}",
      .figures: "Figures of {}", .backToTerm: "Back to the term", .why: "why",
      .withFigures: "With the figures of {}. Nobody signs these pages.",
      .livingFrom: "The terms are those of the text with the digest",
      .redacted: "redacted: {}",
      .redactedFor:
        "Redacted for {}: what {} may not see is marked as redacted. Nobody signs these pages.",
      .redactedFrom:
        "Whoever holds the text with this digest draws these pages again, letter by letter:",
      .keyTerms: "Key terms", .keyHours: "Hours", .keyTargets: "Time limits",
      .keyLevels: "Service levels", .keyMoney: "Prices and credits", .keyDates: "Dates to watch",
      .runs: "Time runs", .within: "Met within", .measured: "What is measured", .goal: "Goal",
      .outOf: ", out of ", .price: "Price", .amount: "Comes to", .credit: "Credit",
      .atMostWord: "At most", .claimed: "Claimed", .dateAbout: "What happens",
      .more: "{} more follow",
      .summaryOf: "A summary, for looking things up. What binds is the agreement with the digest",
      .atLeast: "at least", .atMost: "at most", .over: "over", .under: "under",
      .aCount: "a whole number", .anInstant: "a date and time",
      .agreement: "Agreement", .between: "between", .and: "and", .contents: "Contents",
      .particulars: "Particulars", .signatures: "Signatures", .signature: "Signature",
      .name: "Name", .function: "Function", .date: "Date", .schedules: "Schedules",
      .calendars: "Days of the calendar {}", .day: "Day", .texts: "Texts this agreement rests on",
      .text: "Text", .digest: "Digest (SHA-256)", .page: "Page", .example: "Worked example",
      .amendments: "Amendments in this text", .amendment: "amendment {}",
      .amendmentFrom: "amendment {}, in force from {date}", .amendedBy: "As amended by {}",
      .changedBy: "Changed by {}, in force from {date}", .inForceFrom: "In force from",
      .signedBy: "Signed by", .changes: "What it changes", .repealed: "{} (repealed)",
      .given: "Given", .expected: "Then", .version: "Version", .forParty: "For the {}",
      .signedFrom: "What is signed is these pages. They were drawn from the text with the digest",
    ]
  )

  private static let englishKinds = [
    "agreement": "Particulars", "define": "Meanings", "record": "What is recorded",
    "clock": "Time limit", "hand-over": "Hand-over", "level": "Service level",
    "exclusion": "Exclusion", "calculation": "Calculation", "credit": "Credit",
    "service": "Service", "channel": "Channel", "objective": "Objective", "price": "Price",
    "rate": "Rate", "interest": "Interest on late payment", "series": "Published figures",
    "duty": "Duty", "role": "Role",
    "activity": "Activity", "control": "Control", "sampling": "Sampling", "report": "Report",
    "review": "Review", "flows-down": "Reliance on others", "data": "Data",
    "confidentiality": "Confidentiality", "liability": "Liability", "indemnity": "Indemnity",
    "evidence": "Evidence", "notice": "Notices", "change": "Changes", "dispute": "Disputes",
    "ending": "Ending", "right": "Right", "renewal": "Renewal", "succession": "Succession",
    "position": "Position", "holiday": "Day", "facts": "Facts that sides tell",
    "clause": "About this clause",
    "example": "Worked example",
  ]
}
