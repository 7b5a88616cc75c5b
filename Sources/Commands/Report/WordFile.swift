import Rendering

/// The file with what people write into reports that no rows tell.
struct WordFile {
  let path: String?
  let console: Console

  /// Reads what is told, and makes room in the file for what a report asks for and it does not tell yet.
  /// - Returns: What is told, or nil when the file is wrong and the console has been told.
  /// - Throws: `WorldFailure` when it cannot be read or written.
  func book(_ asked: AskedReport) throws -> WordBook? {
    guard let path else { return WordBook("") }
    let book = WordBook(try DeliveryFile.textIfPresent(path))
    for fault in book.faults {
      console.complainLine("\(path):\(fault.line): error: \(fault.message)")
    }
    guard book.faults.isEmpty else { return nil }
    let text = book.holding(asked.told, of: asked.period)
    if text != book.text { try TextFile.write(text, to: path) }
    return book
  }
}
