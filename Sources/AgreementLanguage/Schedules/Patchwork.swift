import Diagnostics

/// A text pieced together from two: each stretch knows where it was written.
struct Patchwork {
  /// A stretch of the new text and where it was written.
  struct Piece {
    /// Where it begins in the new text.
    let start: Int

    /// The stretch as it was written.
    let origin: Phrase
  }

  /// A change of the first text: a stretch that is replaced by stretches of another, each a line of its
  /// own where they are put in.
  struct Patch {
    let range: Range<Int>
    let words: Phrase
    var before = ""
    var after = ""
  }

  /// The new text.
  let source: SourceText

  private let pieces: [Piece]

  /// Pieces a text together.
  /// - Parameters:
  ///   - base: The first text.
  ///   - patches: What is put in its place, in any order.
  ///   - name: The name of the new text.
  init(_ base: SourceText, _ patches: [Patch], name: String) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var next = 0
    func keep(until end: Int) {
      guard end > next else { return }
      pieces.append(Piece(start: bytes.count, origin: Phrase(base, next..<end)))
      bytes += base.bytes[next..<end]
    }
    for patch in patches.sorted(by: { $0.range.isBefore($1.range) }) {
      guard patch.range.lowerBound >= next else { continue }
      keep(until: patch.range.lowerBound)
      bytes += patch.before.utf8
      pieces.append(Piece(start: bytes.count, origin: patch.words))
      bytes += patch.words.utf8
      bytes += patch.after.utf8
      next = patch.range.upperBound
    }
    keep(until: base.bytes.count)
    source = SourceText(name: name, bytes: bytes)
    self.pieces = pieces
  }

  /// Where a stretch of the new text was written, as far as it was written in one place.
  func origin(of range: SourceRange) -> SourceRange {
    guard range.source === source,
      let piece = pieces.last(where: { $0.start <= range.bytes.lowerBound })
    else { return range }
    let offset = piece.origin.bytes.lowerBound - piece.start
    let start = min(range.bytes.lowerBound + offset, piece.origin.bytes.upperBound)
    let end = min(range.bytes.upperBound + offset, piece.origin.bytes.upperBound)
    return SourceRange(piece.origin.source, start..<max(start, end))
  }

  /// A finding told where it was written.
  func told(_ finding: Diagnostic) -> Diagnostic {
    Diagnostic(
      finding.code,
      finding.severity,
      finding.message,
      at: origin(of: finding.range),
      notes: finding.notes.map { note in
        Diagnostic.Note(note.message, at: note.range.map(origin))
      },
      remedy: finding.remedy,
      clause: finding.clause
    )
  }
}
