extension BitColumn {
  func pack(into bytes: inout PackedBytes) {
    bytes.put(count)
    bytes.put(bounds.lowerBound)
    bytes.put(bounds.upperBound)
    bytes.put(base)
    bytes.put(slope)
    bytes.put(unit)
    bytes.put(width)
    bytes.put(words: words[start..<start + BitColumn.length(count, width)])
  }

  // The words stay where they are: a column looks at those of its section.
  init(from reader: inout PackedReader) throws(PackedLogFault) {
    let count = try reader.number(Int.self)
    let (low, high) = (try reader.number(), try reader.number())
    let (base, slope, unit) = (try reader.number(), try reader.number(), try reader.number())
    let width = try reader.word()
    let length = try reader.number(Int.self)
    // The words are read without further checks, so all there must be are there.
    guard count >= 0, count <= RowChunk.length, low <= high, width <= 64,
      length == BitColumn.length(count, width)
    else { throw .damaged }
    let start = try reader.take(length)
    self.init(
      count: count,
      bounds: low...high,
      base: base,
      slope: slope,
      unit: unit,
      width: width,
      words: reader.words,
      start: start
    )
  }
}
