extension FeedDraft {
  /// The places that only people can fill, in the order they stand in the feed.
  var openPlaces: [OpenPlace] {
    var places: [OpenPlace] = []
    let ambiguous = toldDates.filter(\.guess.isAmbiguous)
    if let first = ambiguous.first {
      places.append(
        OpenPlace(
          mark: first.guess.text,
          question:
            "write `\(first.guess.dayFirst)` if the day stands first, `\(first.guess.monthFirst)` if "
            + "the month does",
          hints: first.remarks
        )
      )
    }
    let naive = toldDates.filter(\.guess.needsZone)
    if let first = naive.first {
      let columns = Listing.of(naive.map(\.name))
      places.append(
        OpenPlace(
          mark: "ZONE",
          question: "write the zone of the clock that wrote \(columns), such as `Europe/Dublin`; "
            + "nothing in the file names it",
          hints: zoneHints(first)
        )
      )
    }
    return places
  }

  private func zoneHints(_ date: DateColumn) -> [String] {
    guard let tally = date.tally else { return [] }
    let dayFirst = date.guess.text == date.guess.dayFirst
    guard !date.guess.isAmbiguous else {
      return ["Settle day and month first; the hours of the readings hang on it."]
    }
    var hints = ZoneHints.sentences(dayFirst ? tally.hours.dayFirst : tally.hours.monthFirst)
    let fixed = date.column.dates.tallies.filter { $0.shape.offset != .none }
    if !fixed.isEmpty {
      let count = fixed.reduce(0) { $0 + $1.count }
      hints.append(
        "\(Count.of(count, "time")) of `\(date.name)` carry an offset; the others do not."
      )
    }
    return hints
  }
}
