import Rendering
import TestSupport
import Testing

/// What is documented of a document is what is written.
struct SchemaTests {
  private func schema() throws -> Schema {
    try Schema(path: SharedData.packageRoot + "/Documentation/Formats/statement.schema.json")
  }

  @Test(arguments: ["2026-04", "2026-05", "2026-11"])
  func `statements are as their schema says`(month: String) throws {
    #expect(try schema().faults(of: Desk.shared.get().report(month).json) == [])
  }

  @Test func `a provisional statement is as the schema says`() throws {
    var scene = try Scene()
    try scene.ticket("T-1", "opened", "2026-03-06 21:30", ["users-affected": 10, "workaround": 1])
    try scene.down("O-1", "2026-03-05 07:00", "2026-03-05 09:00:00.5")
    #expect(try schema().faults(of: scene.report("2026-03", at: "2026-03-06 21:40").json) == [])
  }
}
