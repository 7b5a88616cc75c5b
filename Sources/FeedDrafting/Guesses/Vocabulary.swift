/// Words by which exports name what Abide needs; a name is a hint, and the draft says what it rests on.
enum Vocabulary {
  static let identity: Set<String> = [
    "id", "number", "no", "nr", "num", "key", "ref", "reference", "uuid", "guid",
  ]

  /// Words of an identity that is the row's, and not a subject's.
  static let row: Set<String> = [
    "event", "row", "log", "history", "change", "audit", "update", "entry", "record", "line",
    "activity", "message", "transition",
  ]

  /// Words of a thing or person that many subjects have in common.
  static let shared: Set<String> = [
    "customer", "account", "client", "caller", "user", "agent", "assignee", "assigned", "owner",
    "by", "group", "location", "org", "organization", "organisation", "company", "problem",
    "parent", "vendor", "product", "team", "contact", "resource", "service", "rfc", "ci", "cmdb",
  ]

  static let subjects: Set<String> = [
    "ticket", "incident", "case", "request", "issue", "order", "call", "lead", "invoice", "task",
    "claim", "complaint", "problem", "job", "outage",
  ]

  static let start: Set<String> = [
    "start", "starts", "started", "begin", "begins", "began", "from",
  ]
  static let end: Set<String> = [
    "end", "ends", "ended", "stop", "stops", "stopped", "finish", "finished", "until", "to",
    "restored",
  ]

  static let state: Set<String> = ["state", "status", "stage", "phase"]
  static let event: Set<String> = ["event", "activity", "action", "operation", "transition"]
  static let kind: Set<String> = ["type", "kind", "name"]

  static let opened: Set<String> = [
    "opened", "open", "created", "create", "creation", "submitted", "reported", "received",
    "raised", "logged", "requested", "registered", "register", "new",
  ]
  static let resolved: Set<String> = [
    "resolved", "resolve", "resolution", "solved", "completed", "complete", "fixed", "done",
    "finished",
  ]
  static let closed: Set<String> = ["closed", "close", "closing"]
  static let response: Set<String> = [
    "response", "responded", "replied", "reply", "answered", "answer", "acknowledged", "ack",
    "acknowledgement", "worked",
  ]
  static let reopened: Set<String> = ["reopened", "reopen", "reopens"]
  static let waiting: Set<String> = [
    "await", "awaiting", "wait", "waiting", "pending", "hold", "held", "suspended", "paused",
    "pause", "onhold",
  ]
  static let customer: Set<String> = [
    "customer", "client", "caller", "user", "requester", "reporter", "contact",
  ]
  static let target: Set<String> = [
    "target", "due", "deadline", "promised", "promise", "expected", "planned", "sla",
  ]

  /// Words of an instant that every change of a row overwrites.
  static let rewritten: Set<String> = ["updated", "modified", "changed"]

  static let priority: Set<String> = ["priority", "severity", "prio", "sev"]
  static let holder: Set<String> = [
    "group", "queue", "team", "assigned", "assignee", "holder", "role",
  ]

  /// Words of the instant at which a row was written.
  static let written: Set<String> = [
    "updated", "modified", "changed", "timestamp", "occurred", "at", "time", "when", "happened",
  ]

  /// Words of a column that tells something a promise may depend on.
  static let facts: Set<String> = [
    "priority", "severity", "impact", "urgency", "type", "category", "subcategory", "queue",
    "group", "tier", "channel", "role", "author", "actor", "automatic", "workaround", "cause",
    "plan", "region", "users", "level", "kind", "product", "target",
  ]

  /// Words that say nothing about which moment a column of times tells.
  static let timeWords: Set<String> = [
    "at", "on", "date", "time", "datetime", "dt", "timestamp", "ts", "utc", "sys", "when", "was",
    "actual",
  ]

  /// Words of a column that orders rows.
  static let sequence: Set<String> = ["seq", "sequence", "mod", "version", "revision", "order"]
}
