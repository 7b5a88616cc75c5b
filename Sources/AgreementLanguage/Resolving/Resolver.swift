import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// Turns the syntax of an agreement into its model: every name resolved, every value typed.
///
/// Kinds resolve in the order in which they may speak of one another; the file of a kind holds its
/// keys and how they are read. What cannot be resolved leaves a finding and a gap in the draft, and
/// reading goes on, so that everything wrong is told at once.
struct Resolver {
  /// The syntax.
  let document: Document

  /// The text of a path under `uses:`, or nil when there is none.
  let include: (String) -> SourceText?

  /// What is wrong so far.
  var findings = Findings()

  /// What is resolved so far.
  var agreement: Agreement

  /// The blocks and rows of record tables, in the order of the text.
  var sections = SectionList()

  /// The rule tables, in the order of the text.
  var ruleTables: [Table] = []

  /// The values of fields and of answers, as they become known.
  var domains: [RuleInput: Domain] = [:]

  /// True while a phrase is only tried: what is found is thrown away, so no names are looked for.
  var isTrying = false

  /// True once the dates of the term are read: what lies outside them is then known.
  var knowsTerm = false

  /// Where every term stands.
  var terms = TermIndex()

  /// Paths of definitions, tables, outputs, fields and events that some rule reads.
  var reads: Set<String> = []

  /// The names of definitions and hours that could be read.
  var definedNames: Set<String> = []

  /// The names that `define` blocks give, whether their values could be read or not.
  var namesOfDefinitions: Set<String> = []

  /// The names of blocks and rows by their kind, for shapes to look up.
  var declaredNames: [String: Set<String>] = [:]

  /// The names of all blocks and rows.
  var sectionNames: Set<String> = []

  /// The roles that `role` blocks give to each party.
  var rolesOfParties: [String: Set<String>] = [:]

  /// The names that lines of calculations give.
  var formulaNames: Set<String> = []

  /// The lines of calculations by their names.
  var formulaLines: [String: Section.Line] = [:]

  /// The lines that have been read, with nil for those that could not be.
  var typedFormulas: [String: Typed?] = [:]

  /// The lines that are being read, each for the one before it.
  var openFormulas: [String] = []

  /// What values that go on from the period before start from: the formula, the unit, where it stands.
  var startingUnits: [(name: String, dimension: Dimension, phrase: Phrase)] = []

  /// Why terms do not run whose kind does, by the path of the term.
  var recordedReasons: [String: String] = [:]

  /// What stands in around the formula that is being read, for values that go on from the period before.
  var starts: [(dimension: Dimension, phrase: Phrase)] = []

  /// Feeds that are used, by their blocks; they resolve last.
  var feedSections: [Section] = []

  init(_ document: Document, include: @escaping (String) -> SourceText?) {
    self.document = document
    self.include = include
    agreement = Agreement(
      id: "",
      title: document.headings.first?.title.text ?? document.source.name,
      source: document.source,
      inForceFrom: CivilDate(daysSinceEpoch: 0),
      zone: .utc
    )
  }

  /// The sections of a kind.
  func sections(_ kind: Kind) -> [Section] { sections.of(kind) }

  /// Resolves the whole text.
  mutating func resolve() {
    collectClauses()
    collectSections()
    gatherDeclaredNames()
    noteAnswers()
    resolveHead()
    sections(.define).forEach { resolveDefinitions($0) }
    sections(.record).forEach { resolveRecord($0) }
    resolveRuleTables()
    sections(.clock).forEach { resolveClock($0) }
    sections(.handOver).forEach { resolveHandOver($0) }
    sections(.level).forEach { resolveLevel($0) }
    sections(.exclusion).forEach { resolveExclusion($0) }
    resolveCalculations()
    sections(.credit).forEach { resolveCredit($0) }
    tellCreditCircles()
    resolveReceipts()
    resolveGovernance()
    sections(.example).forEach { resolveExample($0) }
    feedSections.forEach { resolveFeed($0) }
    resolveTerms()
    resolveTranslations()
  }
}
