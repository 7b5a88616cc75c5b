extension Kind {
  /// How rows become events.
  static let feed = Kind(
    "feed",
    "How the rows of an export become events of the agreement.",
    keys: [
      Key(
        "reads",
        "how the export is written: `csv`, `ndjson`, `json`, `xes`, `xlsx` or `xlsx sheet NAME`",
        isNeeded: true
      ),
      Key("rows", "what a row is: `events`, `changes`, `subjects` or `intervals`", isNeeded: true),
      Key("subject", "`RECORD by COLUMN`; of intervals, the record alone", isNeeded: true),
      Key("times", "how instants are written, `D/M/YYYY HH:MM in Europe/Dublin`"),
      Key("at", "the column of a row's instant, perhaps `as FORMAT in ZONE`"),
      Key("id", "the columns that identify a row"),
      Key("sequence", "the column that orders rows of one instant"),
      Key("order", "`file`: the order of the rows is the order of events"),
      Key(
        "agreement",
        "`by COLUMN`: the column that names a row's account, which says whose row it is"
      ),
      Key("blank", "texts that mean no value, besides the empty one"),
    ],
    otherKeys: Key(
      "RECORD.NAME",
      "how a row tells an event or interval, or where a field comes from",
      repeats: true
    )
  )
}
