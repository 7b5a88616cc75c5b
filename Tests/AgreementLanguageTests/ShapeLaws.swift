import AgreementLanguage
import Agreements
import Diagnostics
import TestSupport
import Testing

/// What the manual shows of a key can be written: every form of every shape reads, in a text that
/// declares the names the examples use.
struct ShapeLaws {
  /// A key with one way of writing its value.
  struct Written: Sendable, CustomStringConvertible {
    let kind: String
    let naming: Kind.Naming
    let key: String
    let value: String
    var description: String { "\(kind) \(key): \(value)" }
  }

  static let all: [Written] = Kind.ofAgreements.filter { $0.name != "agreement" }.flatMap { kind in
    kind.keys.flatMap { key in
      key.shape.examples.map {
        Written(kind: kind.name, naming: kind.naming, key: key.name, value: $0)
      }
    }
  }

  /// The names that the examples use and the support desk does not declare.
  private static let names = """

    ```service support
    ```
    ```channel phone
    at: phone 1
    ```
    ```price support
    model: fixed 1.00 EUR
    ```
    ```rate engineer
    per hour: 95.00 EUR
    ```
    ```series hicp
    from: the statistics office
    every: month
    ```
    ```objective calmer-mornings
    says: calm
    ```
    ```indemnity third-party
    by: provider to customer
    for: claims
    ```
    ```liability general
    cap: unlimited
    ```
    ```data customer-contact
    class: personal
    ```

    """

  @Test(arguments: all)
  func `what the manual shows of a key can be written`(_ written: Written) throws {
    let desk = String(decoding: try SampleTests.sample(), as: UTF8.self) + Self.names
    let name = written.naming == .unnamed ? "" : " tried"
    let line = "\(written.key): \(written.value)"
    let text = desk + "\n```\(written.kind)\(name)\n\(line)\n```\n"
    let place = desk.split(separator: "\n", omittingEmptySubsequences: false).count + 2
    let found = SampleTests.compile(Array(text.utf8)).diagnostics.filter { finding in
      let start = finding.range.source.position(at: finding.range.bytes.lowerBound)
      return start.line == place && ["SYN06", "TYP01", "REF01", "TIM04"].contains(finding.code)
    }
    #expect(found.map(\.concise) == [])
  }

  @Test func `there are forms to write`() {
    #expect(Self.all.count > 150)
  }
}
