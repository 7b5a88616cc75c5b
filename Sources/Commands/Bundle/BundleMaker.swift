import Agreements
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Measuring
import Quantities
import Rendering
import Settlement

/// Makes from texts and rows in a folder all that a bundle says of them: the statement, the pages, the explanations.
///
/// Whoever makes a bundle and whoever verifies one do the same.
struct BundleMaker {
  /// What was made.
  struct Made {
    /// The members, in order.
    let members: [BundleMember]

    /// The statement.
    let statement: Statement

    /// Its document.
    let json: JSONValue

    /// Its digest.
    let digest: String
  }

  // More subjects than this have no page of their own.
  private static let mostPages = 1_000

  let request: BundleRequest
  let folder: String
  let console: Console

  /// Makes the members.
  /// - Returns: They, or nil when text or data is wrong and the console has been told.
  /// - Throws: `ValidationError` or `WorldFailure` as a statement does.
  func make() throws -> Made? {
    var source = try SourceOptions.parse([])
    source.data = request.exports.map {
      DataArgument(feed: $0.feed, path: path($0.member), isTable: true)
    }
    source.without = request.without
    source.at = request.cutOff
    let options = DataOptions.of(path(request.text), source)
    var told = FactsOptions()
    told.facts = request.facts.map(path)
    told.asKnownAt = request.knownAt
    let figures = request.figures.map(path)
    guard let amended = try AmendedAgreement.open(options, figures: figures, on: console) else {
      return nil
    }
    let filed = try told.facts.isEmpty ? nil : FiledFacts.open(told, for: amended, on: console)
    if filed == nil, !told.facts.isEmpty { return nil }
    let choice = filed.map { FactChoice($0) }
    let counted = choice?.amended ?? amended
    let parts = try counted.statements(of: request.period, facts: choice)
    guard parts.count == 1 else { throw BundleMaker.isSplit(request.period, parts.count) }
    let part = parts[0]
    let report = StatementReport(part.statement, provenance: part.provenance) {
      FileDigest.text(of: Array($0.utf8))
    }
    guard let paper = AgreementPaper.html(path(request.text), on: console) else { return nil }
    let form = { (form: StatementForm) in
      BundleMember("statement.\(form.suffix)", form.text(of: parts))
    }
    let subjects = subjects(of: part.statement, counted, filed)
    let lines = lines(of: part, subjects)
    let index = BundleIndex(
      report: report,
      agreement: part.statement.agreement,
      period: request.period,
      lines: lines.map { ($0.id, $0.title, $0.member.name) },
      subjects: subjects.pages.map { ($0.subject, $0.because, $0.member.name) },
      withoutPage: subjects.others,
      texts: texts,
      rows: BundleMaker.names(request.exports.map(\.member))
    )
    let members =
      [
        BundleMember("index.html", HTMLDrawer.draw(index.page)),
        BundleMember("agreement.html", paper), form(.html), form(.text), form(.csv),
        form(.json),
      ] + lines.map(\.member) + subjects.pages.map(\.member)
    return Made(
      members: members,
      statement: part.statement,
      json: report.json,
      digest: report.digest
    )
  }

  /// What is said of a period that a change splits.
  static func isSplit(_ period: CalendarPeriod, _ count: Int) -> ValidationError {
    ValidationError(
      "\(period) is settled in \(count) parts, and a bundle holds the statement of a whole period"
    )
  }

  private static func names(_ members: [String]) -> [(name: String, path: String)] {
    members.map { ($0.fileName, $0) }
  }

  // All texts that lie in the folder, in the order of their names.
  private var texts: [(name: String, path: String)] {
    let found = try? FileManager.default.subpathsOfDirectory(atPath: path(BundleTexts.folder))
    let names = (found ?? []).filter { $0.hasSuffix(".md") }
    return names.sorted().map { ($0, BundleTexts.folder + $0) }
  }

  private func path(_ member: String) -> String { "\(folder)/\(member)" }

  // MARK: Subjects

  private struct SubjectPage {
    let subject: String
    let because: String
    let member: BundleMember
  }

  private func subjects(
    of statement: Statement,
    _ amended: AmendedAgreement,
    _ filed: FiledFacts?
  ) -> (pages: [SubjectPage], others: Int) {
    let named = StatementSubjects(statement).named
    var pages: [SubjectPage] = []
    // One measurer a text serves all subjects.
    var measurers: [Measurer?] = amended.texts.map { _ in nil }
    for subject in named.prefix(BundleMaker.mostPages) {
      let text = amended.text(binding: subject.name, in: request.period)
      let place = amended.texts.firstIndex { $0.provenance == text.provenance } ?? 0
      let measurer = measurers[place] ?? text.measurer(for: [request.period])
      measurers[place] = measurer
      let told = filed.map { filed in
        ToldFacts(
          filed.docket.cases.filter { $0.entry.subject == subject.name },
          zone: text.agreement.zone
        )
      }
      let explained = SubjectExplanation(subject.name, text, measurer, told).clocks(nil)
      guard !explained.isEmpty else { continue }
      let number = pages.count + 1
      var page = Page.joined(explained.map(\.page), under: subject.name)
      page.blocks.append(BundleIndex.back(rows: BundleMaker.names(request.exports.map(\.member))))
      pages.append(
        SubjectPage(
          subject: subject.name,
          because: subject.because,
          member: BundleMember("subjects/\(number).html", HTMLDrawer.draw(page))
        )
      )
    }
    return (pages, named.count - pages.count)
  }

  // MARK: Lines

  private struct LinePage {
    let id: String
    let title: String
    let member: BundleMember
  }

  private func lines(
    of part: StatementPart,
    _ subjects: (pages: [SubjectPage], others: Int)
  ) -> [LinePage] {
    let pages = Dictionary(
      subjects.pages.map { ($0.subject, $0.member.name) }
    ) { first, _ in first }
    let all = LineExplanation.ids(of: part.statement).compactMap { id in
      LineExplanation(id, of: part.statement, provenance: part.provenance).map { (id, $0) }
    }
    return all.map { id, line in
      var page = line.page
      var links = Self.links(from: id, line, among: all)
      links += StatementSubjects(part.statement, of: id).named.compactMap { subject in
        pages[subject.name].map { ("\(subject.name): \(subject.because)", $0) }
      }
      page.blocks += BundleIndex.further(links)
      return LinePage(
        id: id,
        title: page.title,
        member: BundleMember(Self.file(of: id), HTMLDrawer.draw(page))
      )
    }
  }

  // From a sum to its summands and to what their levels attained, from a summand to its level.
  private static func links(
    from id: String,
    _ line: LineExplanation,
    among all: [(String, LineExplanation)]
  ) -> [(words: String, path: String)] {
    func attained(_ level: String) -> (words: String, path: String) {
      ("what \(level) attained", file(of: level))
    }
    if let level = line.level { return [attained(level)] }
    guard let dot = id.lastIndex(of: ".") else { return [] }
    let summands = all.filter { $0.0.hasPrefix(id[...dot]) && $0.1.level != nil }
    return summands.map { ($0.0, file(of: $0.0)) }
      + summands.compactMap { $0.1.level.map(attained) }
  }

  private static func file(of line: String) -> String {
    let name = line.map {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) ? $0 : "_"
    }
    return "lines/\(String(name)).html"
  }
}
