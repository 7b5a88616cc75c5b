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
      Every `example` block is measured and settled as if its facts were all that happened. Exit code \
      1 when one does not come out.

      EXAMPLES
        abide test desk.agreement.md
        abide test --coverage desk.agreement.md
      """
  )

  @Argument(help: "The agreements.")
  var files: [String]

  @Flag(help: "Name every row, edge, pause, cap and rule of receipt that no example reaches.")
  var coverage = false

  @Flag(help: "With --coverage, leave with exit code 1 when something is not reached.")
  var strict = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one agreement") }
    if strict, !coverage { throw ValidationError("--strict goes with --coverage") }
  }

  func run(on console: Console) throws -> ExitStatus {
    var status = ExitStatus.done
    for file in files {
      guard let agreement = try AgreementFile.load(file, on: console) else {
        status = .wrongText
        continue
      }
      let results = ExampleRunner(agreement).run()
      for result in results { tell(result, on: console) }
      let passed = results.count { $0.passes }
      console.writeLine(summary(file, passed: passed, of: results.count))
      if passed < results.count { status = .wrongText }
      guard coverage else { continue }
      let reached = Coverage(agreement)
      tell(reached, of: agreement, file, on: console)
      if strict, !reached.missed.isEmpty { status = .wrongText }
    }
    return status
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
