/// Something that happened to a ticket.
struct DeskEvent {
  /// What happened.
  enum Kind {
    case created(DeskFacts)
    case reassessed(DeskFacts)
    case reply(author: String, automatic: Bool)
    case waiting
    case answer
    case resolved
    case reopened
    case closed
  }

  /// The number of the ticket.
  let ticket: Int

  /// When, in seconds since 1970.
  let at: Int

  /// What.
  let kind: Kind

  /// When the desk's system was told, later than it happened for what was typed in afterwards.
  var recordedAt: Int

  /// Creates an event that is recorded as it happens.
  init(_ ticket: Int, _ at: Int, _ kind: Kind) {
    self.ticket = ticket
    self.at = at
    self.kind = kind
    recordedAt = at
  }

  /// The columns `event,users_affected,workaround,author,automatic`.
  var columns: String {
    switch kind {
    case .created(let facts): "created,\(DeskEvent.columns(facts)),,"
    case .reassessed(let facts): "reassessed,\(DeskEvent.columns(facts)),,"
    case .reply(let author, let automatic): "reply,,,\(author),\(automatic ? "yes" : "no")"
    case .waiting: "waiting,,,,"
    case .answer: "answer,,,,"
    case .resolved: "resolved,,,,"
    case .reopened: "reopened,,,,"
    case .closed: "closed,,,,"
    }
  }

  private static func columns(_ facts: DeskFacts) -> String {
    "\(facts.usersAffected),\(facts.workaround ? "yes" : "no")"
  }
}
