/// What is wrong with a text that a command of `abide hours` was given.
struct WrongHoursText: Error {
  /// The sentence a person reads.
  let message: String

  init(_ message: String) { self.message = message }
}

extension ConsoleCommand {
  /// Does some work and turns a wrong text into a complaint and its exit code.
  func complainingOfTexts(on console: Console, _ work: () throws -> Void) throws -> ExitStatus {
    do {
      try work()
      return .done
    } catch let wrong as WrongHoursText {
      console.complainLine("abide: \(wrong.message)")
      return .wrongText
    }
  }
}
