import Diagnostics

/// A message from the editor, as JSON-RPC 2.0 has it.
enum IncomingMessage {
  /// Something that wants an answer.
  case request(id: JSONValue, method: String, parameters: StrictJSON)

  /// Something that wants none.
  case notification(method: String, parameters: StrictJSON)

  /// An answer to something that was asked of the editor.
  case response

  /// Reads the content of a frame.
  init(_ content: [UInt8]) throws(ResponseError) {
    let message: StrictJSON
    do {
      message = try StrictJSON(content, replacingLoneSurrogates: true)
    } catch {
      throw ResponseError(.parseError, error.message)
    }
    guard case .object(let members) = message else {
      throw ResponseError(.invalidRequest, "a message is one object")
    }
    let id = members["id"].flatMap(Self.id)
    if let method = members["method"]?.text {
      let parameters = members["params"] ?? .null
      if let id {
        self = .request(id: id, method: method, parameters: parameters)
      } else if members["id"] == nil {
        self = .notification(method: method, parameters: parameters)
      } else {
        throw ResponseError(.invalidRequest, "an id is a text or a whole number")
      }
    } else if id != nil, members["result"] != nil || members["error"] != nil {
      self = .response
    } else {
      throw ResponseError(.invalidRequest, "a message has a method, a result or an error")
    }
  }

  private static func id(_ value: StrictJSON) -> JSONValue? {
    if let text = value.text { return .string(text) }
    return value.integer.map { .integer(Int64($0)) }
  }
}
