/// The paragraphs of a Word file with its tracked changes (ISO/IEC 29500-1, sections 17.3 and 17.13.5).
package struct MarkedDocument: Sendable {
  /// The paragraphs in order, those of cells of tables among them, each as its stretches of words.
  package private(set) var paragraphs: [[MarkedRun]] = []

  private static let blockSize = 1 << 16
  private static let longestTag = 1 << 20

  /// Reads a file.
  /// - Throws: `ExportError` when it cannot be read, or is no Word file.
  package init(path: String) throws(ExportError) {
    do throws(ExportProblem) {
      var reader = Reader()
      let file = try WorkbookFile(
        .path(path),
        blockSize: MarkedDocument.blockSize,
        longest: MarkedDocument.longestTag
      ) { _ in }
      try file.read("word/document.xml", wantsText: true) { (batch) throws(ExportProblem) in
        for piece in batch.pieces { reader.take(piece, of: batch) }
      }
      paragraphs = reader.paragraphs
    } catch {
      throw ExportError(file: path, problem: error)
    }
  }

  /// Follows the elements of the main part.
  private struct Reader {
    var paragraphs: [[MarkedRun]] = []
    private var open: [[MarkedRun]] = []
    private var marks: [MarkedRun.Mark] = []
    private var readsText = false

    mutating func take(_ piece: XMLBatch.Piece, of batch: XMLBatch) {
      switch piece.kind {
      case .opens: begin(piece, of: batch)
      case .closes: end(piece)
      case .text:
        if readsText { add(String(decoding: batch.bytes[piece.range], as: UTF8.self)) }
      }
    }

    private mutating func begin(_ piece: XMLBatch.Piece, of batch: XMLBatch) {
      switch piece.name {
      case .paragraph: open.append([])
      // What was moved is taken out in one place and put in at the other.
      case .inserted, .movedTo: marks.append(.inserted(change(piece, of: batch)))
      case .deleted, .movedFrom: marks.append(.deleted(change(piece, of: batch)))
      case .text, .deletedText: readsText = true
      case .tab: add("\t")
      case .lineBreak: add("\n")
      default: break
      }
    }

    private mutating func end(_ piece: XMLBatch.Piece) {
      switch piece.name {
      case .paragraph: if let paragraph = open.popLast() { paragraphs.append(paragraph) }
      case .inserted, .movedTo, .deleted, .movedFrom: _ = marks.popLast()
      case .text, .deletedText: readsText = false
      default: break
      }
    }

    private func change(_ piece: XMLBatch.Piece, of batch: XMLBatch) -> MarkedRun.Change {
      MarkedRun.Change(
        author: batch.text(.author, of: piece) ?? "",
        date: batch.text(.date, of: piece) ?? ""
      )
    }

    private mutating func add(_ text: String) {
      guard !open.isEmpty else { return }
      let mark = marks.last ?? .kept
      let last = open.count - 1
      if open[last].last?.mark == mark {
        open[last][open[last].count - 1].text += text
      } else {
        open[last].append(MarkedRun(text, mark))
      }
    }
  }
}

extension XMLName {
  fileprivate static let paragraph = XMLName("p")
  fileprivate static let inserted = XMLName("ins")
  fileprivate static let deleted = XMLName("del")
  fileprivate static let movedTo = XMLName("moveTo")
  fileprivate static let movedFrom = XMLName("moveFrom")
  fileprivate static let deletedText = XMLName("delText")
  fileprivate static let tab = XMLName("tab")
  fileprivate static let lineBreak = XMLName("br")
  fileprivate static let author = XMLName("author")
  fileprivate static let date = XMLName("date")
}
