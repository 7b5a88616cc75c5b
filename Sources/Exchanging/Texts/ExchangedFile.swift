import Diagnostics

/// One file of an agreement as it is exchanged: its text, part by part.
package struct ExchangedFile {
  /// Its name, as `uses:` writes it, with its ending.
  package let name: String

  /// Its parts, in order.
  let parts: [TextPart]
}

extension ExchangedFile: ExchangedRecord {
  static var formName: String { "file" }
  static var formMembers: [Member<Self>] { [Member("name", \.name), Member("parts", \.parts)] }
}
