import Agreements
import Diagnostics
import Rehearsal

/// Worked examples that came out before a change and no longer do.
enum StaleExamples {
  /// What is stale, in lines for a console.
  static func lines(_ before: Agreement?, _ after: Agreement?) -> [String] {
    guard let before, let after else { return [] }
    let passed = Set(ExampleRunner(before).run().filter(\.passes).map(\.example.title))
    let stale = ExampleRunner(after).run().filter {
      !$0.passes && passed.contains($0.example.title)
    }
    return stale.flatMap { result in
      ["no longer comes out: \(result.example.title)"]
        + result.claims.compactMap { claim in
          claim.found.map {
            "  \(claim.expectation.range): expected \(claim.expectation.range.text), found \($0)"
          }
        }
    }
  }
}
