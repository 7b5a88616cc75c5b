/// A year of the support desk as its systems would export it, made up from a seed.
package struct DeskYear {
  /// The seed of the year that is committed.
  package static let committedSeed: UInt64 = 2026

  /// One file of the export.
  package struct File {
    /// Its name.
    package let name: String

    /// What stands in it.
    package let text: String
  }

  /// The files: tickets, outages and maintenance.
  package let files: [File]

  /// Makes up a year; the same seed gives the same bytes on every machine.
  package init(seed: UInt64) {
    // Each file has a source of its own, so that a change to one leaves the others as they were.
    var tickets = SeededNumbers(seed: seed)
    var portal = SeededNumbers(seed: seed &+ 1)
    let events = TicketYear.events(&tickets)
    let windows = MaintenanceWindow.year(&portal)
    let outages = PortalOutage.year(around: windows, &portal)
    files = [
      File(name: "tickets.csv", text: TicketFile.text(of: events, &tickets)),
      File(name: "outages.csv", text: PortalFiles.text(of: outages)),
      File(name: "maintenance.csv", text: PortalFiles.text(of: windows)),
    ]
  }
}
