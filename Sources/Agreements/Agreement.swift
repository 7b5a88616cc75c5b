package import Diagnostics
package import Quantities
package import ServiceHours

/// An agreement that compiled: every name resolved, every value typed, every term cited.
package struct Agreement: Sendable {
  /// Its id, such as `desk-2026`.
  package var id: String

  /// The first heading of the text.
  package var title: String

  /// The text it was read from.
  package var source: SourceText

  /// The other texts it uses: calendars and feeds.
  package var included: [SourceText]

  /// Its sides.
  package var parties: [Party]

  /// The dates it is in force, both included; no last date means until it is ended.
  package var inForce: (first: CivilDate, last: CivilDate?)

  /// The last date that is agreed firmly, even when it then goes on until it is ended; nil when none is.
  package var fixedTermEnd: CivilDate?

  /// The zone of every date and wall time of the text.
  package var zone: Zone

  /// The accounts whose rows are its own, where feeds tell of several agreements.
  package var accounts: [Account]

  /// How long a settlement period is, or nil when nothing is settled.
  package var periods: CalendarPeriod.Length?

  /// Its currency and rounding, or nil when no money is promised.
  package var money: MoneyPolicy?

  /// What prevails when the prose differs from its terms, as written.
  package var prevails: String

  /// The document signed elsewhere that it runs, or nil when the text itself is what is signed.
  package var runs: SignedPaper?

  /// The languages it is written in, or nil when it does not say.
  package var languages: Languages?

  /// Its clauses, in order.
  package var clauses: [Clause]

  /// The calendars it uses.
  package var calendars: [HolidayCalendar]

  /// The values it names.
  package var definitions: [Definition]

  /// The hours it names.
  package var hours: [NamedHours]

  /// What its events happen to.
  package var records: [Record]

  /// Its rule tables.
  package var tables: [RuleTable]

  /// Its clocks.
  package var clocks: [Clock]

  /// Who holds its subjects, and how they change hands.
  package var handOvers: [HandOver]

  /// Its levels.
  package var levels: [ServiceLevel]

  /// What its levels leave out.
  package var exclusions: [Exclusion]

  /// What is worked out each period.
  package var calculations: [Calculation] = []

  /// Its credits.
  package var credits: [Credit]

  /// Its credits whose amounts are worked out.
  package var workedCredits: [WorkedCredit] = []

  /// Its table of deemed receipt, or nil without one.
  package var receipts: ReceiptTable?

  /// Who owes, answers, decides and may do what.
  package var governance = Governance()

  /// The subjects that accepted facts excuse; none as the text stands.
  package var grantedExcuses: [GrantedExcuse] = []

  /// Its worked examples.
  package var examples: [WorkedExample]

  /// The feeds it uses.
  package var feeds: [Feed]

  /// Every term with what becomes of it, in the order of the text.
  package var terms: [Term]

  /// Creates an agreement that says nothing yet.
  package init(
    id: String,
    title: String,
    source: SourceText,
    inForceFrom first: CivilDate,
    zone: Zone
  ) {
    self.id = id
    self.title = title
    self.source = source
    included = []
    parties = []
    inForce = (first, nil)
    fixedTermEnd = nil
    self.zone = zone
    accounts = []
    periods = nil
    money = nil
    prevails = "terms"
    runs = nil
    languages = nil
    clauses = []
    calendars = []
    definitions = []
    hours = []
    records = []
    tables = []
    clocks = []
    handOvers = []
    levels = []
    exclusions = []
    credits = []
    receipts = nil
    examples = []
    feeds = []
    terms = []
  }

  /// The record of a name.
  package func record(_ name: String) -> Record? { records.first { $0.name == name } }

  /// The rule table of an id.
  package func table(_ id: String) -> RuleTable? { tables.first { $0.id == id } }

  /// The clock of a name.
  package func clock(_ name: String) -> Clock? { clocks.first { $0.name == name } }

  /// The level of a name.
  package func level(_ name: String) -> ServiceLevel? { levels.first { $0.name == name } }

  /// The credit of a name whose amount is worked out.
  package func workedCredit(_ name: String) -> WorkedCredit? {
    workedCredits.first { $0.name == name }
  }

  /// The worked-out value of a name.
  package func formula(_ name: String) -> Formula? {
    calculations.lazy.flatMap(\.formulas).first { $0.name == name }
  }

  /// The hours of a name.
  package func hours(_ name: String) -> NamedHours? { hours.first { $0.name == name } }

  /// The definition of a name.
  package func definition(_ name: String) -> Definition? { definitions.first { $0.name == name } }
}
