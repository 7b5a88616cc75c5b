import Agreements
import Diagnostics

/// What the checks of a whole agreement look at: its syntax, the draft of its model, what was read.
struct Checking: Sendable {
  /// The syntax.
  let document: Document

  /// The draft; what did not resolve is missing from it.
  let agreement: Agreement

  /// The words of each paragraph, which several rules look at.
  let words: [[Phrase]]

  /// The blocks and rows.
  let sections: SectionList

  /// The rule tables as written.
  let ruleTables: [Table]

  /// Where every term stands.
  let terms: TermIndex

  /// Paths of definitions, tables, outputs, fields and events that some rule reads.
  let reads: Set<String>

  /// The rule tables in which one row acts, with what examining them showed.
  let examined: [(table: RuleTable, report: GridReport)]

  /// The values of every input that a condition looks at.
  let domains: [RuleInput: Domain]

  /// The places of the errors found while the text was resolved.
  let faults: [SourceRange]

  init(_ resolver: Resolver) {
    document = resolver.document
    agreement = resolver.agreement
    words = resolver.document.paragraphs.map(\.words)
    sections = resolver.sections
    ruleTables = resolver.ruleTables
    terms = resolver.terms
    reads = resolver.reads
    faults = resolver.findings.all.filter { $0.severity == .error }.map(\.range)
    examined = Checking.examine(resolver)
    domains = Checking.domains(resolver)
  }

  /// The values of every input that a condition of the text looks at: its fields, and the answers of
  /// its tables.
  private static func domains(_ resolver: Resolver) -> [RuleInput: Domain] {
    let fields = resolver.agreement.records.flatMap { record in
      record.fields.map { RuleInput.field(record: record.name, name: $0.name) }
    }
    let answers = resolver.agreement.tables.flatMap { table in
      table.outputs.map { RuleInput.table(table.id, output: $0) }
    }
    return (fields + answers).reduce(into: [:]) { $0[$1] = resolver.domain(of: $1) }
  }

  /// True when a phrase holds something that could not be read, and so cannot be compared either.
  func isFaulty(_ phrase: Phrase) -> Bool {
    faults.contains { $0.source === phrase.source && $0.bytes.overlaps(phrase.bytes) }
  }

  /// The sections of a kind.
  func sections(_ kind: Kind) -> [Section] { sections.of(kind) }

  /// The syntax of a rule table.
  func syntax(of table: RuleTable) -> Table? { ruleTables.first { $0.id.name == table.id } }
}
