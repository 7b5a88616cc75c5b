import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Quantities
import Rehearsal

/// `abide test`: runs the worked examples of agreements.
struct TestCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the worked examples of agreements.",
    discussion: """
      Every `example` block is measured and settled as if its facts were all that happened, those of \
      desk.examples.md beside desk.agreement.md too. With --data the periods that were signed, `example \
      as signed 2026-03`, are settled again. Exit code 1 when one does not come out.

      EXAMPLES
        abide test desk.agreement.md
        abide test --coverage desk.agreement.md
        abide test desk.agreement.md --data tickets=tickets.csv --without outages
      """
  )

  @Argument(help: "The agreements.")
  var files: [String]

  @Flag(help: "Name every row, edge, pause, cap and rule of receipt that no example reaches.")
  var coverage = false

  @Flag(help: "With --coverage, leave with exit code 1 when something is not reached.")
  var strict = false

  @OptionGroup var source: SourceOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one agreement") }
    if replays, files.count > 1 {
      throw ValidationError("data is one agreement's: test \(files[0]) by itself")
    }
    if !replays, source.at != nil { throw ValidationError("--at says how far to look at --data") }
    if strict, !coverage { throw ValidationError("--strict goes with --coverage") }
  }

  private var replays: Bool { !source.data.isEmpty || !source.without.isEmpty }

  func run(on console: Console) throws -> ExitStatus {
    var status = ExitStatus.done
    for file in files {
      if try !test(file, on: console) { status = .wrongText }
    }
    return status
  }

  // False when something is wrong or does not come out.
  private func test(_ file: String, on console: Console) throws -> Bool {
    guard let agreement = try AgreementFile.load(file, on: console),
      let beside = try examplesBeside(file, on: console)
    else { return false }
    let runner = ExampleRunner(agreement)
    let results = runner.run() + beside.filter { $0.signed == nil }.map { runner.run($0) }
    for result in results { tell(result, on: console) }
    let signed = (agreement.examples + beside).filter { $0.signed != nil }
    guard let held = try hold(signed, of: file, on: console) else { return false }
    let passed = results.count { $0.passes } + held
    let count = results.count + (replays ? signed.count : 0)
    console.writeLine(summary(file, passed: passed, of: count))
    if !replays, !signed.isEmpty {
      let words = signed.count == 1 ? "1 signed period is" : "\(signed.count) signed periods are"
      console.writeLine("\(file): \(words) held only with --data")
    }
    guard coverage else { return passed == count }
    let reached = Coverage(agreement)
    tell(reached, of: agreement, file, on: console)
    return passed == count && (!strict || reached.missed.isEmpty)
  }

  // The examples of the file beside the agreement, or nil when it has errors and the console has been told.
  private func examplesBeside(_ file: String, on console: Console) throws -> [WorkedExample]? {
    guard TextFile.readIfPresent(ExamplesFile.path(beside: file)) != nil else { return [] }
    let text = try AmendedText.withAmendments(beside: TextFile.read(file))
    guard let texts = text.textVersions(on: console), let beside = ExamplesFile(of: texts) else {
      return nil
    }
    let (examples, findings) = beside.read()
    console.complain(ofErrorsIn: findings)
    return findings.contains { $0.severity == .error } ? nil : examples
  }

  // How many signed periods come out as they were signed, or nil when data is wrong.
  private func hold(
    _ examples: [WorkedExample],
    of file: String,
    on console: Console
  ) throws -> Int? {
    guard replays else { return 0 }
    if examples.isEmpty {
      throw ValidationError(
        "\(file) has no example of a signed period, `example as signed 2026-03`, to hold against the data"
      )
    }
    var options = DataOptions.of(file, source)
    // Without rows, the examples themselves say how far was looked.
    let known = examples.compactMap { $0.signed?.knownAt }
    if source.data.isEmpty, source.at == nil, known.count == examples.count {
      options.source.at = known.max().map { "\($0)" }
    }
    guard let amended = try AmendedAgreement.open(options, on: console) else { return nil }
    let periods = SignedPeriods(amended)
    var passed = 0
    for example in examples {
      let differences = try periods.differences(from: example)
      tell(differences, from: example, on: console)
      if differences.isEmpty { passed += 1 }
    }
    return passed
  }

  private func tell(
    _ differences: [SignedDifference],
    from example: WorkedExample,
    on console: Console
  ) {
    guard let first = differences.first else {
      return console.writeLine("passed  \(example.title)")
    }
    console.writeLine("FAILED  \(example.title)")
    console.writeLine("        \(first.range)")
    console.writeLine("        signed    \(first.range.text)")
    console.writeLine("        found     \(first.found)")
    let more = differences.count - 1
    if more > 0 {
      console.writeLine("        and \(more) more \(more == 1 ? "difference" : "differences")")
    }
  }

  private func tell(_ result: ExampleResult, on console: Console) {
    console.writeLine("\(result.passes ? "passed" : "FAILED")  \(result.example.title)")
    for claim in result.claims {
      guard let found = claim.found else { continue }
      console.writeLine("        \(claim.expectation.range)")
      console.writeLine("        expected  \(claim.expectation.range.text)")
      console.writeLine("        found     \(found)")
    }
  }

  private func tell(
    _ coverage: Coverage,
    of agreement: Agreement,
    _ file: String,
    on console: Console
  ) {
    for point in coverage.missed {
      console.writeLine(
        "not reached  \(point.citation.range): \(point.words), \(point.citation.term)"
      )
    }
    if !coverage.missed.isEmpty {
      let finding = Rule.unreached(
        coverage.missed.count,
        of: coverage.points.count,
        in: agreement.source
      )
      console.writeLine(finding.concise)
    }
    let reached = coverage.points.count - coverage.missed.count
    console.writeLine(
      "\(file): the examples reach \(reached.grouped) of \(coverage.points.count.grouped) points of the text"
    )
  }

  private func summary(_ file: String, passed: Int, of count: Int) -> String {
    if count == 0 { return "\(file): no worked examples" }
    let failed = count - passed
    return "\(file): \(passed.grouped) of \(count.grouped) worked examples passed"
      + (failed > 0 ? ", \(failed.grouped) failed" : "")
  }
}
