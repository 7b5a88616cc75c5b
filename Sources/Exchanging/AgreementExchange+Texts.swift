import AgreementLanguage
import Diagnostics

extension AgreementExchange {
  /// The texts that the parts make, in the order of the files.
  /// - Throws: What cannot be written so that it reads as the parts say.
  package func texts() throws(ExchangeFaults) -> [String] {
    var texts: [String] = []
    var faults: [ExchangeFault] = []
    for (index, file) in files.enumerated() {
      let path = "$.texts[\(index)]"
      do {
        let text = try file.text()
        let read = try ExchangedFile(file.name, SourceText(name: file.name, text))
        faults += file.strayParts(read: read, path)
        texts.append(text)
      } catch {
        faults += error.findings.map { ExchangeFault(path, "is no text: \($0.message)") }
      }
    }
    guard faults.isEmpty else { throw ExchangeFaults(all: faults) }
    return texts
  }
}

extension ExchangedFile {
  /// The first part that reads as something else once it is written: what follows it is only moved.
  fileprivate func strayParts(read: ExchangedFile, _ path: String) -> [ExchangeFault] {
    let stray = parts.indices.first { index in
      !(read.parts.indices.contains(index) && parts[index].says(read.parts[index]))
    }
    guard let place = stray ?? (read.parts.count > parts.count ? parts.indices.last : nil) else {
      return []
    }
    return [
      ExchangeFault(
        "\(path).parts[\(place)]",
        "would read as something else in a text; give headings, blocks, tables and comments parts of their own"
      )
    ]
  }
}

extension TextPart {
  /// True of a part that says the same, as far as its layout goes.
  fileprivate func says(_ other: TextPart) -> Bool {
    switch (self, other) {
    case (.heading(let level, let number, let title, let id), .heading(let l, let n, let t, let i)):
      // A clause without an id goes by its title, which is written down.
      level == l && number == n && title == t && (id == nil || id == i)
    case (
      .table(let id, let title, let words, let header, let rows, _),
      .table(let i, let t, let w, let h, let r, _)
    ):
      id == i && title == t && words == w && header == h && rows == r
    case (.aside(let text, _, _), .aside(let other, _, _)): text == other
    default: self == other
    }
  }
}
