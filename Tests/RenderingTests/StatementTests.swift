import Diagnostics
import Foundation
import Rendering
import Testing

struct StatementTests {
  @Test func `the statement of a bad month reads from the amount to the receipt`() throws {
    let report = try Desk.shared.get().report("2026-04")
    let text = TextDrawer.draw(report.page)
    #expect(text.contains("2,775.00 EUR"))
  }
}
