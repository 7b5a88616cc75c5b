import Diagnostics

/// What came in one frame of the base protocol: `Content-Length: N`, a blank line, N bytes.
enum MessageFrame: Equatable {
  /// The content of a frame.
  case content([UInt8])

  /// Something that is no frame was passed over; why it is none.
  case broken(String)

  /// Messages as frames, one after another.
  static func written(_ messages: [JSONValue]) -> String {
    messages.map { message in
      let text = message.compact
      return "Content-Length: \(text.utf8.count)\r\n\r\n\(text)"
    }
    .joined()
  }
}
