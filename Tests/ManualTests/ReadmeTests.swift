import Foundation
import TestSupport
import Testing

/// The README stays a page, and what it promises of the doors of the house is so.
struct ReadmeTests {
  private let lines: [Substring]

  init() throws {
    lines = try ManualPage(path: "README.md").text().split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }

  @Test func `it is a page`() {
    #expect(lines.count - 1 <= 90)
  }

  @Test func `its first example stands at once`() throws {
    let first = try #require(lines.firstIndex { $0.hasPrefix("```") })
    #expect(first + 1 < 15)
  }

  @Test func `every target of make that it names is there`() throws {
    let makefile = try ManualPage(path: "Makefile").text()
    let targets = lines.compactMap { line in
      line.hasPrefix("make ") ? line.split(separator: " ").dropFirst().first : nil
    }
    #expect(targets.contains("demo") && targets.contains("test"))
    for target in targets {
      #expect(makefile.contains("\n\(target):"), "make \(target) is not there")
    }
  }

  @Test func `the demo comes to its end and leaves a statement in HTML`() throws {
    let shell = try Shell()
    defer { shell.close() }
    let demo = SharedData.packageRoot + "/Scripts/demo"
    let lines = try shell.run("'\(demo)' \"$(command -v abide)\" out && head -c 15 out/*.html")
    let end = lines.suffix(20).joined(separator: "\n")
    #expect(lines.last?.lowercased() == "<!doctype html>", "it ended so: \(end)")
  }
}
