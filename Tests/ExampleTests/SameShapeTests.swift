import Foundation
import TestSupport
import Testing

/// Exports of the same shape as the ServiceNow one: the first two thousand incidents of it, written
/// otherwise.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
struct SameShapeTests {
  private static let slice = Result {
    let log = SharedData.path("data/uci-incident-event-log.csv.gz")
    // The rows of an incident stand together.
    return try Shell.lines(
      "gzip -dc '\(log)' | awk -F, '$1 != last { count++ } count > 2001 { exit } { print; last = $1 }'"
    )
  }

  private static let asItIs = Result { try subjects(of: slice.get()) }

  /// Every clock of every incident of an export with these lines.
  private static func subjects(of lines: [Substring], packed: Bool = false) throws -> String {
    try withTemporaryFolder { folder in
      let path = folder + "/incidents.csv"
      try lines.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
      if packed { _ = try Shell.lines("gzip '\(path)' && mv '\(path).gz' '\(path)'") }
      return try Example.serviceNow(path)
        .output(of: "measure", "--period", "2016", "--subjects", "--format", "csv")
    }
  }

  @Test func `the slice has two thousand incidents and their clocks`() throws {
    #expect(try Set(Self.slice.get().dropFirst().map { $0.fields[0] }).count == 2_000)
    let subjects = try Self.asItIs.get().rows.dropFirst().map(SubjectLine.init)
    #expect(Set(subjects.map(\.subject)).count == 2_000)
    #expect(Set(subjects.map(\.clock)) == ["picking-up", "resolving", "closing"])
  }

  @Test func `packed it gives the same readings`() throws {
    let isSame = try Self.subjects(of: Self.slice.get(), packed: true) == Self.asItIs.get()
    #expect(isSame)
  }

  @Test func `columns in another order give the same readings`() throws {
    var generator = SeededGenerator(seed: 36)
    let lines = try Self.slice.get()
    let order = lines[0].fields.indices.shuffled(using: &generator)
    let reordered = lines.map { line in
      let fields = line.fields
      return Substring(order.map { fields[$0] }.joined(separator: ","))
    }
    let isSame = try Self.subjects(of: reordered) == Self.asItIs.get()
    #expect(isSame, "columns in the order \(order)")
  }

  @Test(arguments: [UInt64(1), 2])
  func `rows in another order give the same readings`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = try Self.slice.get()
    let shuffled = Array(lines[..<1] + lines[1...].shuffled(using: &generator))
    let isSame = try Self.subjects(of: shuffled) == Self.asItIs.get()
    #expect(isSame, "after a shuffle with seed \(seed)")
  }
}
