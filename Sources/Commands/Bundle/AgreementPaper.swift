import Synchronization

/// The paper of an agreement, drawn as `abide render` draws it.
enum AgreementPaper {
  /// Draws an agreement as HTML.
  /// - Returns: The page, or nil when the text is wrong and the console has been told.
  static func html(_ path: String, on console: Console) -> String? {
    let drawn = Drawing()
    let inner = Console(write: { drawn.add($0) }, complain: console.complain)
    let status = Abide.run(["render", path, "--to", "html"], console: inner)
    return status == .done ? drawn.text : nil
  }

  private final class Drawing: Sendable {
    private let all = Mutex("")

    var text: String { all.withLock { $0 } }

    func add(_ text: String) { all.withLock { $0 += text } }
  }
}
