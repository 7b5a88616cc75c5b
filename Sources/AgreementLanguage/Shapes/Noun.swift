/// A sort of thing that a text declares and names elsewhere.
package enum Noun: String, CaseIterable, Sendable {
  case party, person, event, field, record, records, level, clock, duty, credit, service, channel,
    rate, role
  case table, hours, clause, indemnity, liability, data, ending, objective, series, ladder
  case term

  /// What it is called where nothing bears the name that is written.
  var word: String {
    switch self {
    case .data: "class of data"
    case .person: "party or role"
    default: rawValue
    }
  }

  /// How one is written, in the names of the sample.
  var example: String {
    switch self {
    case .party: "provider"
    case .person: "provider.director"
    case .event: "ticket.opened"
    case .field: "users-affected"
    case .record: "ticket"
    case .records: "tickets"
    case .level: "availability"
    case .clock: "resolution"
    case .duty: "monthly-report"
    case .credit: "monthly"
    case .service: "support"
    case .channel: "phone"
    case .rate: "engineer"
    case .role: "desk-lead"
    case .table: "bands"
    case .hours: "desk-hours"
    case .clause: "#notices"
    case .indemnity: "third-party"
    case .liability: "general"
    case .data: "customer-contact"
    case .ending: "for-cause"
    case .objective: "calmer-mornings"
    case .series: "hicp"
    case .ladder: "ladder"
    case .term: "monthly-fee"
    }
  }
}
