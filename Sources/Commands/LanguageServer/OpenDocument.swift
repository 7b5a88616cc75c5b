import Diagnostics

/// A text that is open in the editor, as it stands there.
struct OpenDocument {
  /// Its address as the editor writes it.
  let address: String

  /// What it is, or nil when Abide reads no such text.
  let role: TextRole?

  /// The number the editor gave to this state of it.
  private(set) var version: Int?

  /// The text; its name is its path, or its address when it has none yet.
  private(set) var source: SourceText

  /// A document that was opened.
  init(address: String, language: String?, version: Int?, text: String) {
    let path = FileAddress.path(address) ?? address
    self.address = address
    self.version = version
    // A text that was not saved yet has no ending; its language says what it is.
    role = TextRole(path: path) ?? (language == "abide" && path == address ? .agreement : nil)
    source = SourceText(name: path, text)
  }

  /// The path of the file, or the address when there is none.
  var path: String { source.name }

  /// Makes the changes that an editor tells, each on what the one before it left.
  /// - Throws: `ResponseError` when one is not understood.
  mutating func change(
    _ changes: [StrictJSON],
    version: Int?,
    _ encoding: PositionEncoding
  ) throws(ResponseError) {
    for change in changes {
      guard let text = change["text"]?.text else {
        throw ResponseError(.invalidParams, "a change has a text")
      }
      guard let range = change["range"], range != .null else {
        source = SourceText(name: path, text)
        continue
      }
      let start = try place(range["start"], encoding)
      let end = try place(range["end"], encoding)
      var bytes = source.bytes
      bytes.replaceSubrange(min(start, end)..<max(start, end), with: text.utf8)
      source = SourceText(name: path, bytes: bytes)
    }
    self.version = version ?? self.version
  }

  /// The offset of a place as the editor tells it.
  func place(
    _ place: StrictJSON?,
    _ encoding: PositionEncoding
  ) throws(ResponseError) -> Int {
    guard let line = place?["line"]?.integer, let character = place?["character"]?.integer else {
      throw ResponseError(.invalidParams, "a place has a line and a character")
    }
    return encoding.offset(line: line, character: character, in: source)
  }
}
