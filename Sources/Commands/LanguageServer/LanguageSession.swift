import AgreementLanguage
import Diagnostics
import Editing

/// A conversation with an editor: what arrives goes in, what is to be sent comes out.
///
/// It reads no clock and waits for nothing; files it is given the means to read. Whoever drives it hands over
/// what has arrived before asking for more work, so that a request that was cancelled meanwhile is not worked
/// on and a burst of changes is checked once.
struct LanguageSession {
  /// How far the conversation is.
  enum Phase { case fresh, running, shutDown }

  /// How far the conversation is.
  var phase = Phase.fresh

  /// True when the editor has said goodbye.
  var isOver = false

  /// How the editor counts places.
  var encoding = PositionEncoding.utf16

  /// True when the editor watches files for those who ask it to.
  var canWatch = false

  /// The open texts.
  var desk: Desk

  /// What was last told of each file, by the text it was found from.
  var board = FindingBoard()

  /// The addresses of texts that changed and were not checked since.
  var unchecked: [String] = []

  /// The version that is told to the editor.
  let version: String

  private var frames = FrameReader()
  private var queue: [Queued] = []
  private var cancelled: Set<JSONValue> = []

  private enum Queued {
    case message(IncomingMessage)
    case wrong(ResponseError)
  }

  /// Begins a conversation.
  /// - Parameters:
  ///   - files: What stands on disk.
  ///   - version: The version that is told to the editor.
  init(files: Files, version: String) {
    desk = Desk(files: files)
    self.version = version
  }

  /// True when the editor asked for the end before it came.
  var hasShutDown: Bool { phase == .shutDown }

  /// True when there is nothing to do until more arrives.
  var isIdle: Bool { queue.isEmpty && unchecked.isEmpty }

  /// Takes in bytes that arrived.
  mutating func receive(_ bytes: [UInt8]) {
    frames.receive(bytes)
    for frame in frames.frames() {
      switch frame {
      case .broken(let reason): queue.append(.wrong(ResponseError(.parseError, reason)))
      case .content(let content):
        do throws(ResponseError) {
          let message = try IncomingMessage(content)
          note(cancelling: message)
          queue.append(.message(message))
        } catch {
          queue.append(.wrong(error))
        }
      }
    }
  }

  /// Does the next piece of work: one message, or when there is none the check of what changed.
  /// - Returns: What is to be sent, in order.
  mutating func work() -> [JSONValue] {
    guard let next = queue.first else { return check() }
    queue.removeFirst()
    switch next {
    case .wrong(let error): return [error.response(to: .null)]
    case .message(.response): return []
    case .message(.notification(let method, let parameters)):
      return take(method, parameters)
    case .message(.request(let id, let method, let parameters)):
      return [answer(id, method, parameters)]
    }
  }

  private mutating func note(cancelling message: IncomingMessage) {
    guard case .notification("$/cancelRequest", let parameters) = message else { return }
    let id: JSONValue? =
      parameters["id"]?.text.map(JSONValue.string)
      ?? parameters["id"]?.integer.map { .integer(Int64($0)) }
    // Only what still waits can be cancelled; an id may be used again later.
    let waits = queue.contains { item in
      if case .message(.request(let waiting, _, _)) = item { waiting == id } else { false }
    }
    if waits, let id { cancelled.insert(id) }
  }

  private mutating func answer(
    _ id: JSONValue,
    _ method: String,
    _ parameters: StrictJSON
  ) -> JSONValue {
    do throws(ResponseError) {
      if cancelled.remove(id) != nil {
        throw ResponseError(.requestCancelled, "it was cancelled")
      }
      let result = try result(of: method, parameters)
      return .object(["jsonrpc": "2.0", "id": id, "result": result])
    } catch {
      return error.response(to: id)
    }
  }
}
