/// What an agreement says beside what is measured and settled: who owes, answers, decides and may do what.
package struct Governance: Hashable, Sendable {
  /// What is done.
  package var services: [Service] = []

  /// How the sides reach each other.
  package var channels: [Channel] = []

  /// What it is for.
  package var objectives: [Objective] = []

  /// What each side expects, accepts and can resource, while it is negotiated.
  package var positions: [Position] = []

  /// What it costs.
  package var prices: [Price] = []

  /// Its rate card.
  package var rates: [Rate] = []

  /// The figures from outside that it follows.
  package var series: [Series] = []

  /// What is owed on what is paid late.
  package var interests: [InterestRule] = []

  /// What its credits say beyond bands and caps.
  package var creditTerms: [CreditTerms] = []

  /// What each side does.
  package var duties: [Duty] = []

  /// How it counts periods, or nil when it says nothing.
  package var counting: Counting?

  /// Until when what is owed may be claimed.
  package var claims: [Claim] = []

  /// How notice is given, or nil when nothing is said.
  package var notices: NoticeRule?

  /// The functions that people hold.
  package var roles: [Role] = []

  /// Who is responsible for what.
  package var activities: [Activity] = []

  /// Who is told as a clock runs on.
  package var ladders: [Ladder] = []

  /// What one side keeps control of.
  package var controls: [Control] = []

  /// Its quality samples.
  package var samplings: [Sampling] = []

  /// Its reports.
  package var reports: [Report] = []

  /// Its reviews.
  package var reviews: [Review] = []

  /// Its classes of data.
  package var dataClasses: [DataClass] = []

  /// What is kept secret.
  package var confidentialities: [Confidentiality] = []

  /// The limits of liability.
  package var liabilities: [Liability] = []

  /// Who keeps whom free of third parties' claims.
  package var indemnities: [Indemnity] = []

  /// What is shown, and when it lapses.
  package var evidence: [Evidence] = []

  /// How disputes are settled.
  package var disputes: [Dispute] = []

  /// How it is extended.
  package var renewals: [Renewal] = []

  /// Who is bound after a takeover.
  package var successions: [Succession] = []

  /// What somebody may do when something has happened.
  package var rights: [Right] = []

  /// How it is ended.
  package var endings: [Ending] = []

  /// Who decides the fields of its records.
  package var setters: [FieldSetter] = []

  /// What clauses say of themselves.
  package var clauseRules: [ClauseRule] = []

  /// The policies it refers to, by their versions.
  package var policies: [PaperVersion] = []

  /// The provisions left out on purpose.
  package var leftOut: [LeftOut] = []

  /// The order in which documents prevail, the first before the others.
  package var precedence: [String] = []

  /// How it is changed, or nil when nothing is said.
  package var change: ChangeRule?

  /// Until when facts may be told, and what silence means; nil when nothing is said.
  package var facts: FactTerms?

  /// Who keeps the document, or nil when nobody does.
  package var owner: RolePath?

  /// The contract it stands under, or nil without one.
  package var parent: PaperVersion?

  /// The law it is under, in words, or nil when nothing is said.
  package var law: String?

  /// True when the text claims to have every provision that it does not leave out on purpose.
  package var isComplete = false

  /// Creates what says nothing yet.
  package init() {}
}
