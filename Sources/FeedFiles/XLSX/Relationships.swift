/// Which parts a part of a workbook leads to.
struct Relationships {
  private struct Link {
    let id: String
    let type: String
    let target: String
  }

  private var links: [Link] = []

  /// Reads the links of a part, `xl/workbook.xml`, or of the workbook as a whole, for the empty path.
  init(of part: String, in file: borrowing WorkbookFile) throws(ExportProblem) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<cut]
    var found: [Link] = []
    try file.read(folder + "_rels/" + part[cut...] + ".rels") { (batch) throws(ExportProblem) in
      for piece in batch.pieces where piece.kind == .opens && piece.name == .relationship {
        let type = batch.text(.type, of: piece) ?? ""
        let target = batch.text(.target, of: piece) ?? ""
        found.append(
          Link(
            id: batch.text(.capitalID, of: piece) ?? "",
            type: type.split(separator: "/").last.map(String.init) ?? "",
            target: Relationships.path(target, from: folder)
          )
        )
      }
    }
    links = found
  }

  /// The part that a link of this type leads to.
  func target(type: String) -> String? { links.first { $0.type == type }?.target }

  /// The part that a link of this name and type leads to.
  func target(id: String, type: String) -> String? {
    links.first { $0.id == id && $0.type == type }?.target
  }

  /// The path of a target from the archive's root.
  private static func path(_ target: String, from folder: Substring) -> String {
    var parts: [Substring] = []
    let whole = target.hasPrefix("/") ? target : folder + target
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
