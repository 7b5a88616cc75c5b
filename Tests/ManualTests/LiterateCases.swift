import TestSupport
import Testing

/// The manual says what the program does: each page is run as it is written.
struct LiterateCases {
  @Test(arguments: ManualPage.all)
  func `every output is the one that is written`(_ page: ManualPage) throws {
    let replayed = try page.replayed()
    if LiterateCase.isRecording { try page.record(replayed) }
    #expect(try page.text() == replayed)
  }
}
