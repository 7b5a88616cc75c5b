import Diagnostics

extension LanguageSession {
  mutating func open(_ item: StrictJSON?) {
    guard let address = item?["uri"]?.text, let text = item?["text"]?.text else { return }
    let document = OpenDocument(
      address: address,
      language: item?["languageId"]?.text,
      version: item?["version"]?.integer,
      text: text
    )
    plan(desk.put(document, at: address))
  }

  /// Changes a text; what cannot be followed is told, since from then on the two would differ.
  mutating func change(_ parameters: StrictJSON) -> [JSONValue] {
    let item = parameters["textDocument"]
    guard let address = item?["uri"]?.text, var document = desk.documents[address],
      let changes = parameters["contentChanges"]?.elements
    else { return [] }
    do throws(ResponseError) {
      try document.change(changes, version: item?["version"]?.integer, encoding)
    } catch {
      return [Self.told("a change of \(address) was not understood: \(error.message)")]
    }
    plan(desk.put(document, at: address))
    return []
  }

  mutating func close(_ address: String?) -> [JSONValue] {
    guard let address, desk.documents[address] != nil else { return [] }
    let path = desk.documents[address]?.path
    plan(desk.put(nil, at: address))
    unchecked.removeAll { $0 == address }
    return published(board.put([], from: address), closed: path.map { ($0, address) })
  }

  /// Checks every open text anew: a file beside it may have changed.
  mutating func lookAgain() {
    desk.forget()
    plan(desk.addresses)
  }

  private mutating func plan(_ addresses: [String]) {
    for address in addresses where !unchecked.contains(address) { unchecked.append(address) }
  }

  private static func told(_ message: String) -> JSONValue {
    .object([
      "jsonrpc": "2.0", "method": "window/logMessage",
      "params": .object(["type": .integer(1), "message": .string(message)]),
    ])
  }
}
