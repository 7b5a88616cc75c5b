/// Makes edits as an editor does: places are lines and units of UTF-16 in the text as it was.
enum Applied {
  /// The text with the edits of a reply made.
  static func text(_ text: String, _ edits: [Reply]) -> String {
    var units = Array(text.utf16)
    let starts = lineStarts(units)
    func offset(_ place: Reply?) -> Int {
      let line = place?["line"]?.integer ?? 0
      guard line < starts.count else { return units.count }
      return min(starts[line] + (place?["character"]?.integer ?? 0), units.count)
    }
    let changes = edits.map { edit in
      (
        offset(edit["range"]?["start"]), offset(edit["range"]?["end"]),
        Array((edit["newText"]?.text ?? "").utf16)
      )
    }
    for (start, end, new) in changes.sorted(by: { $0.0 > $1.0 }) {
      units.replaceSubrange(start..<end, with: new)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Where the lines begin: after `\n`, `\r\n` or a lone `\r`.
  static func lineStarts(_ units: [UInt16]) -> [Int] {
    var starts = [0]
    for index in units.indices {
      let isFirstOfTwo = units[index] == 13 && index + 1 < units.count && units[index + 1] == 10
      if units[index] == 10 || (units[index] == 13 && !isFirstOfTwo) { starts.append(index + 1) }
    }
    return starts
  }
}
