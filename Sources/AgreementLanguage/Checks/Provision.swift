/// A provision that a complete agreement has, or leaves out on purpose: the fourteen usual ones, and
/// the elements of management that are not among them.
enum Provision: String, CaseIterable, Sendable {
  case scope, roles, levels, control, payment, confidentiality, data, metrics, escalation, reporting
  case liability, indemnity, termination, compliance, amendments
  case definitions, dispute, review

  /// What it is called.
  var title: String {
    switch self {
    case .scope: "scope of services"
    case .roles: "roles and responsibilities"
    case .levels: "service levels"
    case .control: "control and oversight"
    case .payment: "price and payment"
    case .confidentiality: "confidentiality"
    case .data: "data protection"
    case .metrics: "metrics"
    case .escalation: "escalation"
    case .reporting: "reporting"
    case .liability: "liability"
    case .indemnity: "indemnity"
    case .termination: "termination"
    case .compliance: "compliance"
    case .amendments: "amendments"
    case .definitions: "definitions and methods"
    case .dispute: "disputes"
    case .review: "review"
    }
  }

  /// The kinds of block of which one says it.
  var kinds: [Kind] {
    switch self {
    case .scope: [.service]
    case .roles: [.role, .activity]
    case .levels: [.level]
    case .control: [.control, .sampling]
    case .payment: [.price]
    case .confidentiality: [.confidentiality]
    case .data: [.data]
    case .metrics: [.clock, .record]
    case .escalation: []
    case .reporting: [.report]
    case .liability: [.liability]
    case .indemnity: [.indemnity]
    case .termination: [.ending]
    case .compliance: [.evidence]
    case .amendments: [.change]
    case .definitions: [.define]
    case .dispute: [.dispute]
    case .review: [.review]
    }
  }
}
