// The forms of what an agreement says beside what is measured and settled.

import Agreements
import Quantities

extension Governance: ExchangedRecord {
  static var formName: String { "governance" }

  static var formMembers: [Member<Self>] {
    [
      Member("services", \.services),
      Member("channels", \.channels),
      Member("objectives", \.objectives),
      Member("positions", \.positions),
      Member("prices", \.prices),
      Member("rates", \.rates),
      Member("series", \.series),
      Member("interests", \.interests),
      Member("credit_terms", \.creditTerms),
      Member("duties", \.duties),
      Member("counting", \.counting),
      Member("claims", \.claims),
      Member("notices", \.notices),
      Member("roles", \.roles),
      Member("activities", \.activities),
      Member("ladders", \.ladders),
      Member("controls", \.controls),
      Member("samplings", \.samplings),
      Member("reports", \.reports),
      Member("reviews", \.reviews),
      Member("data_classes", \.dataClasses),
      Member("confidentialities", \.confidentialities),
      Member("liabilities", \.liabilities),
      Member("indemnities", \.indemnities),
      Member("evidence", \.evidence),
      Member("disputes", \.disputes),
      Member("renewals", \.renewals),
      Member("successions", \.successions),
      Member("rights", \.rights),
      Member("endings", \.endings),
      Member("setters", \.setters),
      Member("clause_rules", \.clauseRules),
      Member("policies", \.policies),
      Member("left_out", \.leftOut),
      Member("precedence", \.precedence),
      Member("change", \.change),
      Member("facts", \.facts),
      Member("owner", \.owner),
      Member("parent", \.parent),
      Member("law", \.law),
    ]
  }
}
