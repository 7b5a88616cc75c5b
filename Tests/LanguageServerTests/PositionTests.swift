import Diagnostics
import Foundation
import Testing

/// Places in lines with characters of every width and ends of every kind.
struct PositionTests {
  private static let text =
    "# A 🦆\r\n\r\n```agreement a\r\nprovider: 🦆é一 Ltd; signz director\rcustomer: B\nzone: UTC\r\n```\r\n"

  @Test(arguments: [("utf-16", 20), ("utf-8", 25)])
  func `the place of a finding is counted as the editor counts`(
    _ encoding: String,
    _ character: Int
  ) throws {
    let opened = try Opened(encodings: [.string(encoding)])
    try opened.open("a.agreement.md", Self.text)
    let finding = try opened.findings("a.agreement.md", version: 1).first {
      $0["message"]?.text?.contains("signz") ?? false
    }
    let start = finding?["range"]?["start"]
    #expect(start?["line"]?.integer == 3)
    #expect(start?["character"]?.integer == character)
    let end = finding?["range"]?["end"]
    #expect(end?["character"]?.integer == character + 5)
  }

  @Test func `an edit after a pair of units meets its place`() throws {
    let opened = try Opened()
    try opened.open("a.agreement.md", Self.text)
    let place: (Int64) -> JSONValue = {
      .object(["line": .integer(3), "character": .integer($0)])
    }
    try opened.change(
      "a.agreement.md",
      [
        .object([
          "range": .object(["start": place(24), "end": place(25)]), "text": "s",
        ])
      ],
      version: 2
    )
    let found = try opened.findings("a.agreement.md", version: 2)
    #expect(!found.contains { $0["message"]?.text?.contains("signz") ?? false })
    #expect(found.contains { $0["message"]?.text?.contains("prevails") ?? false })
  }
}
