import ArgumentParser
import Diagnostics

/// `abide lsp`: answers an editor.
struct LanguageServerCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Answer an editor over the Language Server Protocol.",
    discussion: """
      An editor starts it and speaks to it over standard input and output; by hand there is nothing to see. \
      Findings come as one types; names, terms and keys can be looked up, completed, followed and renamed; \
      texts are laid out and mended.

      EXAMPLE
        abide lsp --stdio
      """
  )

  @Flag(help: "Taken and ignored: some editors name the way they speak, and there is but this one.")
  var stdio = false

  func run(on console: Console) throws -> ExitStatus {
    var session = LanguageSession(
      files: Files(read: TextFile.readIfPresent, today: { Today.date }),
      version: Abide.version
    )
    // One thread takes turns: what has come in goes first, so that a burst of keys is checked once.
    while !session.isOver {
      if try session.isIdle || StandardInput.isReady() {
        let bytes = try StandardInput.read()
        if bytes.isEmpty { break }
        session.receive(bytes)
      } else {
        console.write(MessageFrame.written(session.work()))
      }
    }
    // What came before the input ended is still answered.
    while !session.isIdle, !session.isOver { console.write(MessageFrame.written(session.work())) }
    return session.hasShutDown ? .done : .wrongText
  }
}
