import Diagnostics

extension LanguageSession {
  /// Answers a request.
  /// - Throws: `ResponseError` when it has no result.
  mutating func result(
    of method: String,
    _ parameters: StrictJSON
  ) throws(ResponseError) -> JSONValue {
    switch (phase, method) {
    case (.fresh, "initialize"): return initialize(parameters)
    case (.fresh, _):
      throw ResponseError(.serverNotInitialized, "`initialize` comes first")
    case (.running, "initialize"):
      throw ResponseError(.invalidRequest, "`initialize` comes once")
    case (.running, "shutdown"):
      phase = .shutDown
      return .null
    case (.running, _): return try feature(method, parameters)
    case (.shutDown, _): throw ResponseError(.invalidRequest, "the end was asked for")
    }
  }

  private mutating func initialize(_ parameters: StrictJSON) -> JSONValue {
    phase = .running
    let capabilities = parameters["capabilities"]
    let offered = capabilities?["general"]?["positionEncodings"]?.elements ?? []
    encoding = offered.lazy.compactMap { $0.text.flatMap(PositionEncoding.init) }.first ?? .utf16
    let watching = capabilities?["workspace"]?["didChangeWatchedFiles"]
    canWatch = watching?["dynamicRegistration"]?.flag ?? false
    return .object([
      "capabilities": Self.capabilities(encoding),
      "serverInfo": .object(["name": "abide", "version": .string(version)]),
    ])
  }

  private static func capabilities(_ encoding: PositionEncoding) -> JSONValue {
    .object([
      "positionEncoding": .string(encoding.rawValue),
      "textDocumentSync": .object([
        "openClose": .bool(true), "change": .integer(2), "save": .bool(true),
      ]),
      "hoverProvider": .bool(true),
      "completionProvider": .object([
        "triggerCharacters": .array(["`", ":", ".", "(", "=", "#", "[", "|"])
      ]),
      "definitionProvider": .bool(true),
      "referencesProvider": .bool(true),
      "documentHighlightProvider": .bool(true),
      "renameProvider": .object(["prepareProvider": .bool(true)]),
      "documentSymbolProvider": .bool(true),
      "foldingRangeProvider": .bool(true),
      "documentFormattingProvider": .bool(true),
      "codeActionProvider": .object(["codeActionKinds": .array(["quickfix"])]),
    ])
  }

  /// Takes a notification; one that is unknown is nobody's loss.
  mutating func take(_ method: String, _ parameters: StrictJSON) -> [JSONValue] {
    if method == "exit" {
      isOver = true
      return []
    }
    guard phase == .running else { return [] }
    switch method {
    case "initialized": return canWatch ? [Self.watching] : []
    case "textDocument/didOpen": open(parameters["textDocument"])
    case "textDocument/didChange": return change(parameters)
    case "textDocument/didClose": return close(parameters["textDocument"]?["uri"]?.text)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": lookAgain()
    default: break
    }
    return []
  }

  /// Asks to be told when a file changes that an open text may use.
  private static var watching: JSONValue {
    let endings = TextRole.allCases.map(\.rawValue).joined(separator: ",")
    return .object([
      "jsonrpc": "2.0", "id": "abide-watch", "method": "client/registerCapability",
      "params": .object([
        "registrations": .array([
          .object([
            "id": "abide-watch", "method": "workspace/didChangeWatchedFiles",
            "registerOptions": .object([
              "watchers": .array([.object(["globPattern": .string("**/*.{\(endings)}.md")])])
            ]),
          ])
        ])
      ]),
    ])
  }
}
