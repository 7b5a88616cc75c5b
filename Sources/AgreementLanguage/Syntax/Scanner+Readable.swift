import Diagnostics

/// Longer lines are no prose, and reading one takes time that grows with its square.
private let longestLine = 20_000

extension Scanner {
  /// True when the bytes are a text at all; otherwise a finding says why not.
  mutating func isReadable() -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = source.bytes.dropFirst(source.bytes.starts(with: mark) ? mark.count : 0)
    guard bytes.contains(where: { !$0.isBlank && $0 != 0x0A && $0 != 0x0D }) else {
      findings.add(.emptyText, "the file is empty", at: Phrase(source, 0..<0))
      return false
    }
    if let offset = source.bytes.firstIndex(of: 0) {
      findings.add(
        .notText,
        "byte \(offset + 1) is NUL: this is not a text",
        at: Phrase(source, offset..<offset + 1),
        remedy: "save the file as UTF-8 text"
      )
      return false
    }
    if let line = (0..<source.lineCount).first(where: { source.lineRange($0).count > longestLine })
    {
      findings.add(
        .notText,
        "line \(line + 1) is longer than \(longestLine) bytes: no agreement is written like that",
        at: Phrase(source, source.lineRange(line).prefix(40)),
        remedy: "break the paragraph into lines"
      )
      return false
    }
    guard let offset = firstMalformedOffset() else { return true }
    findings.add(
      .notText,
      "byte \(offset + 1) is not UTF-8",
      at: Phrase(source, offset..<offset + 1),
      remedy: "save the file as UTF-8 text"
    )
    return false
  }

  private func firstMalformedOffset() -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = source.bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
