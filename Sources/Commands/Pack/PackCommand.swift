import ArgumentParser
import Measuring
import Quantities

/// `abide pack`: read exports once, and keep what they told in a file that is read at once.
struct PackCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Read exports once and keep their rows in a file that every command reads at once.",
    discussion: """
      The file fits every text of the agreement with the same records and feeds: hours, targets and levels
      may change, and what they would have come to is seen at once.

      EXAMPLES
        abide pack desk.agreement.md --data tickets=tickets.csv \\
          --without outages --without maintenance -o desk.abidelog
        abide measure desk.agreement.md --packed desk.abidelog --period 2026-03
      """
  )

  @OptionGroup var options: DataOptions

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func validate() throws {
    if options.at != nil {
      throw ValidationError("a packed log keeps everything; give --at to the command that reads it")
    }
    if output == "-" { throw ValidationError("a packed log is a file, not standard output") }
    if output == options.agreement || output == options.state
      || options.data.contains(where: { $0.path == output })
    {
      throw ValidationError("--output \(output) would replace what is read; give another name")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard let agreement = try AgreementFile.load(options.agreement, on: console),
      let opened = try OpenedLog.open(options, for: agreement, wantsDigests: true, on: console),
      // Nothing is written unless all of it can be used.
      let closed = try opened.close(for: agreement, on: console)
    else { return .wrongText }
    try PackedLogFile(path: output).write(opened.told, for: agreement)
    let rows = closed.receipts.reduce(0) { $0 + $1.used }
    let of = closed.receipts.reduce(0) { $0 + $1.rows }
    console.writeLine("\(output): \(rows.grouped) of \(of.grouped) rows tell something and count")
    return .done
  }
}
