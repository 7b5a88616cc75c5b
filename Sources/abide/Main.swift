import Commands
import Glibc

/// The program: hands its arguments to the commands and leaves with their exit code.
@main
enum Main {
  static func main() {
    let status = Abide.run(Array(CommandLine.arguments.dropFirst()), console: .standard)
    exit(status.rawValue)
  }
}
