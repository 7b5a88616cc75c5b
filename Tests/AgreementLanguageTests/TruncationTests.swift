import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// Half a phrase is what a writer has at every moment but the last: each is told, none is a trap.
struct TruncationTests {
  @Test(arguments: DamagedKey.ofAgreements)
  func `half a phrase of an agreement never stops the compiler`(_ key: DamagedKey) {
    for text in key.damaged {
      let compilation = SampleTests.compile(Array(text.utf8))
      #expect(compilation.agreement != nil || compilation.hasErrors)
      for finding in compilation.diagnostics { #expect(!finding.full.isEmpty) }
    }
  }

  @Test(arguments: DamagedKey.ofFeeds)
  func `half a phrase of a feed never stops the compiler`(_ key: DamagedKey) {
    for text in key.damaged {
      let source = SourceText(name: "desk.feed.md", bytes: Array(text.utf8))
      for agreement in [DamagedKey.desk, nil] {
        let compilation = Compiler.compileFeed(source, for: agreement)
        for finding in compilation.diagnostics { #expect(!finding.full.isEmpty) }
      }
    }
  }

  @Test(arguments: DamagedKey.ofCalendars)
  func `half a phrase of a calendar never stops the compiler`(_ key: DamagedKey) {
    for text in key.damaged {
      let compilation = Compiler.compileCalendar(
        SourceText(name: "ie.calendar.md", bytes: Array(text.utf8))
      )
      for finding in compilation.diagnostics { #expect(!finding.full.isEmpty) }
    }
  }

  @Test func `every key of every kind is tried`() {
    let tried = Set(
      (DamagedKey.ofAgreements + DamagedKey.ofFeeds + DamagedKey.ofCalendars).map(\.name)
    )
    for kind in Kind.ofAgreements + Kind.ofCompanions {
      for key in kind.keys { #expect(tried.contains("\(kind.name) \(key.name)")) }
    }
  }
}
