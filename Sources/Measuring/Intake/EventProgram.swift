import Agreements

/// How one mapping of a feed is read from a row.
struct EventProgram {
  let kind: Int
  let condition: RowTest?
  var at: InstantProgram?
  var end: InstantProgram?

  init?(_ mapping: EventMapping, feed: Feed, record: Record, columns: inout ColumnList) {
    let known =
      feed.shape == .intervals ? record.interval(mapping.event) : record.event(mapping.event)
    guard let known else { return nil }
    kind = known
    at = mapping.at.map { InstantProgram($0, columns: &columns) }
    end = mapping.end.map { InstantProgram($0, columns: &columns) }
    var list = columns
    condition = mapping.condition.map { RowTest($0) { list.place(of: $0) } }
    columns = list
  }
}
