import Diagnostics

extension LanguageSession {
  /// Checks every text that waits, and tells what was found once all is known: a file of which two of them speak would
  /// else be told of by halves.
  mutating func check() -> [JSONValue] {
    var paths: Set<String> = []
    for address in unchecked {
      guard let document = desk.documents[address] else { continue }
      paths.formUnion(board.put(desk.findings(address), from: address))
      // That nothing was found is told too.
      paths.insert(document.path)
    }
    unchecked = []
    return published(paths.sorted(), closed: nil)
  }

  /// What there is to tell of files, a notification each.
  func published(_ paths: [String], closed: (path: String, address: String)?) -> [JSONValue] {
    var paths = paths
    if let closed, !paths.contains(closed.path) { paths.append(closed.path) }
    return paths.map { path in
      let document = desk.document(path: path)
      let known = closed?.path == path ? closed?.address : nil
      var members: [String: JSONValue] = [
        "uri": .string(document?.address ?? known ?? FileAddress.address(of: path)),
        "diagnostics": .array(board.findings(in: path).map(told)),
      ]
      if let version = document?.version { members["version"] = .count(version) }
      return .object([
        "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": .object(members),
      ])
    }
  }

  /// A finding as the protocol has it: the remedy stands under the message, notes are places of their own.
  func told(_ finding: Diagnostic) -> JSONValue {
    let plain = finding.notes.filter { $0.range == nil }.map(\.message)
    let remedy = finding.remedy.map { ["fix: \($0)"] } ?? []
    return .object([
      "range": range(finding.range),
      "severity": .integer(Self.severity(finding.severity)),
      "code": .string(finding.code),
      "source": "abide",
      "message": .string(([finding.message] + plain + remedy).joined(separator: "\n")),
      "relatedInformation": .array(
        finding.notes.compactMap { note in
          note.range.map {
            .object(["location": location($0), "message": .string(note.message)])
          }
        }
      ),
    ])
  }

  private static func severity(_ severity: Severity) -> Int64 {
    switch severity {
    case .error: 1
    case .warning: 2
    case .advice: 3
    }
  }
}
