import Diagnostics

/// Why a request has no result.
struct ResponseError: Error {
  /// The codes of JSON-RPC and of the protocol.
  enum Code: Int64 {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
  }

  /// The code.
  let code: Code

  /// The sentence.
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The answer that tells it.
  func response(to id: JSONValue) -> JSONValue {
    .object([
      "jsonrpc": "2.0",
      "id": id,
      "error": .object(["code": .integer(code.rawValue), "message": .string(message)]),
    ])
  }
}
