/// The first row of a CSV export, taken apart by one delimiter.
struct CSVHeader: Sendable {
  /// The delimiters that are recognised: a comma unless only another gives the wanted columns.
  static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

  /// What separates the names.
  let delimiter: UInt8

  /// The names in their order.
  private(set) var names: [String] = []

  /// Offset of the first byte after the header's line end.
  private(set) var end = 0

  /// Line ends within the header, its own included.
  private(set) var lineEnds = 0

  /// Reads the header, or answers nil when more text is needed.
  /// - Parameters:
  ///   - bytes: The text, with line feeds after its end.
  ///   - start: Where the header begins.
  ///   - limit: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - delimiter: What separates the names.
  init?(
    _ bytes: Span<UInt8>,
    from start: Int,
    to limit: Int,
    isLast: Bool,
    delimiter: UInt8
  ) {
    self.delimiter = delimiter
    var name: [UInt8] = []
    var isQuoted = false
    var place = start
    while place < limit {
      let byte = bytes[place]
      place += 1
      let isLineEnd = byte == .lineFeed || byte == .carriageReturn
      if byte == .quote, isQuoted || name.isEmpty {
        // A doubled quote within quotes is one quote; any other opens or closes.
        if isQuoted, place < limit, bytes[place] == .quote {
          name.append(.quote)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == delimiter || isLineEnd {
        names.append(String(decoding: name, as: UTF8.self))
        name = []
        guard isLineEnd else { continue }
        guard byte == .lineFeed || place < limit || isLast else { return nil }
        if byte == .carriageReturn, place < limit, bytes[place] == .lineFeed { place += 1 }
        end = place
        lineEnds += 1
        return
      } else {
        if byte == .lineFeed { lineEnds += 1 }
        name.append(byte)
      }
    }
    guard isLast, !isQuoted else { return nil }
    names.append(String(decoding: name, as: UTF8.self))
    end = limit
    lineEnds += 1
  }

  /// The columns of these names, or what is wrong with them.
  func columns(of wanted: [String]) throws(ExportProblem) -> [Int] {
    var found: [Int] = []
    var missing: [MissingColumn] = []
    for name in wanted {
      let positions = names.indices.filter { names[$0] == name }
      guard positions.count <= 1 else {
        throw .columnTwice(name: name, positions: positions.map { $0 + 1 })
      }
      if let position = positions.first {
        found.append(position)
      } else {
        missing.append(MissingColumn(name: name, closest: closestName(to: name, among: names)))
      }
    }
    guard missing.isEmpty else { throw .missingColumns(missing, existing: names) }
    return found
  }

  /// How many of the names are wanted.
  func count(of wanted: [String]) -> Int { wanted.count { names.contains($0) } }
}
