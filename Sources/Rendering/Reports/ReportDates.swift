import Quantities

/// What a report shows of the time after it.
struct ReportDates {
  let dates: [UpcomingDate]

  var blocks: [Block] {
    guard !dates.isEmpty else { return [] }
    let table = PageTable(
      caption: "Dates ahead",
      columns: [.init("date"), .init("what"), .init("stands on", .wrapping)],
      rows: dates.map {
        .init([Cell("\($0.date)", .strong), Cell($0.title), Cell($0.words, .quiet)])
      }
    )
    return [.section(Section("Dates ahead", id: "dates", [.table(table)]))]
  }
}
