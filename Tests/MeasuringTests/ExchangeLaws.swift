import AgreementLanguage
import Agreements
import Diagnostics
import Exchanging
import TestSupport
import Testing

/// Agreements drawn from the grammar go through JSON and come back the same.
struct ExchangeLaws {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 2_000 : 60))
  func `what is drawn comes back from its JSON`(seed: UInt64) throws {
    let desk = try DrawnAgreement(seed: seed)
    let drawn = try Self.exchange(desk.text, desk.feed)
    let read = try AgreementExchange(drawn.json)
    let texts = zip(read.files, try read.texts()).map { SourceText(name: $0.name, $1) }
    #expect(texts.count == 2)
    let back = try Self.exchange(texts[0], texts[1])
    #expect(read.differences(from: back.agreement) == [])
    // The texts are in their form by now, so nothing of them changes any more, places included.
    let again = try AgreementExchange(back.json).texts()
    #expect(again == texts.map { $0[0..<$0.bytes.count] })
    #expect(try Self.exchange(texts[0], texts[1]).json == back.json)
  }

  private static func exchange(
    _ text: SourceText,
    _ feed: SourceText
  ) throws -> (agreement: Agreement, json: JSONValue) {
    let compilation = Compiler.compileAgreement(text) { $0 == feed.name ? feed : nil }
    let complaints = compilation.diagnostics.map(\.full).joined(separator: "\n")
    let agreement = try #require(compilation.agreement, Comment(rawValue: complaints))
    let files = [try ExchangedFile(text.name, text), try ExchangedFile(feed.name, feed)]
    return (agreement, AgreementExchange(agreement, files).json)
  }
}
