import Testing

/// What a shell shows of the program that no page of the manual does.
struct FaultTests {
  private static let desk = "Examples/support-desk"

  private static func lines(_ command: String) throws -> [String] {
    let shell = try Shell()
    defer { shell.close() }
    return try shell.run(command).map(String.init)
  }

  @Test func `output that cannot be written is a failing world`() throws {
    let lines = try Self.lines(
      "abide check \(Self.desk)/desk.agreement.md >/dev/full; echo \"left with $?\""
    )
    #expect(lines.contains("left with 3"))
    #expect(lines.contains { $0.hasPrefix("abide: cannot write the output") })
  }

  // A planned window ends in the future: nobody has seen that time pass.
  @Test func `planned intervals do not move the cut-off`() throws {
    let planned = "M-99,2027-01-04T09:00:00Z,2027-06-01T22:00:00Z,2027-06-02T02:00:00Z"
    let lines = try Self.lines(
      """
      cp \(Self.desk)/data/maintenance.csv planned.csv; echo '\(planned)' >>planned.csv
      abide measure \(Self.desk)/desk.agreement.md --period 2027-01 \
        --data tickets=\(Self.desk)/data/tickets.csv --data maintenance=planned.csv --without outages \
        | sed -n 3p
      """
    )
    #expect(lines.joined().contains("as known at 2027-01-31 21:26:43"))
  }

  @Test(arguments: ["check", "test", "measure", "statement", "explain", "hours open"])
  func `the help fits a terminal of eighty columns`(_ command: String) throws {
    for line in try Self.lines("abide \(command) --help | sed '/^USAGE/,$d'") {
      #expect(line.count <= 80, "\(line)")
    }
  }
}
