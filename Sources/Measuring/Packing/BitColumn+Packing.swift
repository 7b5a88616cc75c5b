extension BitColumn {
  func pack(into bytes: inout PackedBytes) {
    bytes.put(count)
    bytes.put(bounds.lowerBound)
    bytes.put(bounds.upperBound)
    bytes.put(base)
    bytes.put(slope)
    bytes.put(unit)
    bytes.put(width)
    bytes.put(words: words)
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    let count = try reader.number(Int.self)
    let (low, high) = (try reader.number(), try reader.number())
    let (base, slope, unit) = (try reader.number(), try reader.number(), try reader.number())
    let width = try reader.word()
    let words = try reader.words()
    // The words are read without further checks, so all there must be are there.
    guard count >= 0, count <= RowChunk.length, low <= high, width <= 64,
      words.count == (width == 0 ? 0 : (count * Int(width) + 63) / 64 + 1)
    else { throw .damaged }
    self.init(
      count: count,
      bounds: low...high,
      base: base,
      slope: slope,
      unit: unit,
      width: width,
      words: words
    )
  }
}
