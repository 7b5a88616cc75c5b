import Quantities

extension IntakeReceipt {
  func pack(into bytes: inout PackedBytes) {
    bytes.put(feed)
    bytes.put(file)
    bytes.put(digest)
    bytes.put(rows)
    bytes.put(passedOver)
    bytes.put(movedToFirst)
    bytes.put(lacksLastLineEnd ? 1 : 0)
    bytes.put(isDeclaredEmpty ? 1 : 0)
    bytes.put(refusals.kinds) { bytes, kind in
      bytes.put(kind.count)
      bytes.put(kind.first.line)
      bytes.put(kind.first.column == nil ? 0 : 1)
      bytes.put(kind.first.column ?? "")
      bytes.put(kind.first.reason)
      bytes.put(kind.first.found == nil ? 0 : 1)
      bytes.put(kind.first.found ?? "")
    }
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    let (feed, file, digest) = (try reader.text(), try reader.text(), try reader.text())
    let (rows, passedOver) = (try reader.number(Int.self), try reader.number(Int.self))
    let movedToFirst = try reader.number(Int.self)
    let lacksLastLineEnd = try reader.number() == 1
    self =
      try reader.number() == 1
      ? IntakeReceipt(declaredEmpty: feed) : IntakeReceipt(feed: feed, file: file)
    self.digest = digest
    self.rows = rows
    self.passedOver = passedOver
    self.movedToFirst = movedToFirst
    self.lacksLastLineEnd = lacksLastLineEnd
    for _ in 0..<(try reader.count(of: 48)) {
      refusals.add(try RefusalTally.Kind(from: &reader))
    }
  }
}

extension RefusalTally.Kind {
  fileprivate init(from reader: inout PackedReader) throws(PackedLogFault) {
    let (count, line) = (try reader.number(Int.self), try reader.number(Int.self))
    let hasColumn = try reader.number() == 1
    let column = try reader.text()
    let reason = try reader.text()
    let hasFound = try reader.number() == 1
    let found = try reader.text()
    self.count = count
    first = Refusal(
      line: line,
      column: hasColumn ? column : nil,
      reason: reason,
      found: hasFound ? found : nil
    )
  }
}
