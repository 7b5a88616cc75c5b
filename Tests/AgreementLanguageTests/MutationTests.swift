import AgreementLanguage
import Agreements
import Diagnostics
import TestSupport
import Testing

/// Damaged texts of the project: whatever they say, they are told what is wrong; none traps, none
/// takes its time.
struct MutationTests {
  static let seeds = 1...UInt64(Deep.isWanted ? 20_000 : 60)

  @Test func `there are texts to damage`() { #expect(TextMutator.texts.count > 20) }

  @Test(arguments: seeds)
  func `a damaged text is read to its end`(_ seed: UInt64) {
    var mutator = TextMutator(seed: seed)
    read(mutator.damaged())
  }

  @Test(arguments: seeds)
  func `noise is read to its end`(_ seed: UInt64) {
    var mutator = TextMutator(seed: seed)
    read(mutator.noise(upTo: 4_000))
  }

  /// Reads a text as each of the kinds a file may be of.
  private func read(_ bytes: [UInt8]) {
    let clock = ContinuousClock()
    let start = clock.now
    let agreement = SampleTests.compile(bytes)
    #expect(agreement.agreement != nil || agreement.hasErrors)
    let feed = Compiler.compileFeed(SourceText(name: "desk.feed.md", bytes: bytes), for: nil)
    let calendar = Compiler.compileCalendar(SourceText(name: "ie.calendar.md", bytes: bytes))
    for finding in agreement.diagnostics + feed.diagnostics + calendar.diagnostics {
      #expect(!finding.full.isEmpty)
    }
    // A text of the project takes milliseconds; what takes this long grows faster than its text.
    #expect(start.duration(to: clock.now) < .seconds(20))
  }
}
