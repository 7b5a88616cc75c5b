import TestSupport
import Testing

/// What a program says that makes a file of a paper, and what becomes of one that is not there.
struct PaperConverterTests {
  private static let text = "Examples/support-desk/desk.agreement.md"

  @Test func `what a converter complains of is told`() throws {
    let lines = try render(
      with: "cat >/dev/null; echo 'no fonts' >&2; echo 'none at all' >&2; exit 3"
    )
    #expect(lines == ["abide: weasyprint failed: no fonts", "none at all", "[exit 3]"])
  }

  @Test func `a converter that reads nothing may end well`() throws {
    #expect(try render(with: "exec 0<&-; exit 0") == [])
  }

  @Test func `a converter that ends before it has read the page says why`() throws {
    let lines = try render(with: "echo 'no memory' >&2; exit 1")
    #expect(lines == ["abide: weasyprint failed: no memory", "[exit 3]"])
  }

  @Test func `a converter that is not there is named with its package`() throws {
    let shell = try Shell()
    defer { shell.close() }
    let lines = try shell.run(
      "abide=$(command -v abide); PATH=/nowhere; \"$abide\" render \(Self.text) -o desk.docx"
    )
    let said = "abide: pandoc is not installed; install the package pandoc and run this again"
    #expect(lines == [said[...], "[exit 3]"])
  }

  // Renders a PDF by a program that stands in for WeasyPrint.
  private func render(with script: String) throws -> [Substring] {
    let shell = try Shell()
    defer { shell.close() }
    try shell.write("#!/bin/sh\n\(script)\n", to: "bin/weasyprint")
    return try shell.run(
      "chmod +x bin/weasyprint; PATH=\"$PWD/bin:$PATH\" abide render \(Self.text) -o desk.pdf"
    )
  }
}
