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

      EXAMPLE
        abide test desk.agreement.md
      """
  )

  @Argument(help: "The agreements.")
  var files: [String]

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one agreement") }
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

  private func summary(_ file: String, passed: Int, of count: Int) -> String {
    if count == 0 { return "\(file): no worked examples" }
    let failed = count - passed
    return "\(file): \(passed.grouped) of \(count.grouped) worked examples passed"
      + (failed > 0 ? ", \(failed.grouped) failed" : "")
  }
}
