import Agreements

extension Shape {
  /// How often something comes round.
  static let rhythm = Shape.named("PERIOD", .word(Rhythm.allCases.map(\.rawValue)))

  /// How often something comes round, as an adverb.
  static let adverb = Shape.named(
    "HOW OFTEN",
    .word(["daily", "weekly", "monthly", "quarterly", "yearly"])
  )

  /// Periods that are counted.
  static let periods = Shape.named("PERIODS", .word(["months", "quarters", "years", "periods"]))

  /// What a date is counted from.
  static let occasion = Shape.named(
    "OCCASION",
    .either([
      .form("delivered", .hole("duty", .name([.duty])), "is delivered, or was due"),
      .word([
        "received", "the month", "the quarter", "the year", "the period", "month end", "the end",
        "expires",
      ]),
      .form("received", .hole("event", .event), "is received"),
      .name([.event, .duty]),
    ])
  )

  /// A length and what it is counted from.
  static let delay = Shape.form(
    "after",
    .hole("length", .length),
    "after",
    .hole("occasion", .occasion)
  )

  /// When a duty is due.
  static let dutyDate = Shape.named(
    "DUE",
    .either([
      .form(
        "working-day",
        .hole("place", .ordinal),
        "working day",
        .maybe("of", .hole("hours", .hours)),
        "after",
        .hole("rhythm", .rhythm),
        "end",
        .maybe(",", .hole("time", .time))
      ),
      .form(
        "day",
        .hole("place", .ordinal),
        "day after",
        .hole("rhythm", .rhythm),
        "end",
        .maybe(",", .hole("time", .time))
      ),
      .form(
        "day-of",
        .hole("place", .either([.ordinal, .word(["last"])])),
        .maybe("working"),
        "day of each",
        .hole("rhythm", .rhythm),
        .maybe(",", .hole("time", .time))
      ),
      .form(
        "end-of",
        "end of the",
        .hole("place", .ordinal),
        .hole("rhythm", .rhythm),
        "after",
        .hole("occasion", .occasion),
        .maybe(", counted from", .hole("date", .date))
      ),
      .form(
        "end-of-own",
        "end of the",
        .hole("rhythm", .rhythm),
        "of",
        .hole("occasion", .occasion),
        .maybe(", counted from", .hole("date", .date))
      ),
      .form(
        "clear-after",
        .hole("count", .count),
        "clear days after",
        .hole("occasion", .occasion)
      ),
      .form(
        "clear-before",
        .hole("count", .count),
        "clear days before",
        .hole("occasion", .occasion)
      ),
      .form(
        "after",
        .hole("length", .length),
        "after",
        .hole("occasion", .occasion),
        .maybe(", by", .hole("time", .time))
      ),
      .form(
        "before",
        .hole("length", .length),
        "before",
        .hole("occasion", .occasion),
        .maybe(", by", .hole("time", .time))
      ),
      .form("any-before", "before", .hole("occasion", .occasion)),
      .form("every", "every", .hole("length", .length), .maybe("from", .hole("date", .date))),
      .form("on", .hole("date", .date), .maybe(",", .hole("time", .time))),
    ])
  )

  /// What silence means, and after how long.
  static let silence = Shape.form(
    "silence",
    .hole("answer", .word(["agreed", "refused", "accepted", "rejected"])),
    "after",
    .hole("length", .length)
  )

  /// Another document, with its version when it has one.
  static let paper = Shape.either([
    .form("versioned", .hole("title", .text), "version", .hole("version", .text)), .text,
  ])

  /// What gives somebody a right.
  static let trigger = Shape.named(
    "TRIGGER",
    .either([
      .form("against", .hole("event", .event), "against the other"),
      .form(
        "attained",
        .hole("level", .name([.level])),
        .hole("range", .plain(.range)),
        "in each of",
        .hole("times", .count),
        .hole("periods", .periods),
        "running"
      ),
      .form(
        "missed-running",
        .hole("level", .name([.level])),
        "missed in each of",
        .hole("times", .count),
        .hole("periods", .periods),
        "running"
      ),
      .form(
        "missed",
        .hole("level", .name([.level])),
        "missed in",
        .hole("times", .count),
        "of any",
        .hole("window", .count),
        .hole("periods", .periods)
      ),
      .form(
        "cap",
        "credits reach",
        .hole("credit", .name([.credit])),
        "in",
        .hole("times", .count),
        "of any",
        .hole("window", .count),
        .hole("periods", .periods)
      ),
      .form("late", .hole("duty", .name([.duty])), "late by", .hole("length", .length)),
      .event,
    ])
  )
}
