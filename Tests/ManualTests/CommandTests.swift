import ArgumentParser
import Commands
import Testing

/// Every command shows itself: by an example, in the manual, and to the shell.
struct CommandTests {
  /// The names of the commands, those of commands in commands too.
  private static let commands = names(Abide.configuration, after: [])

  private static func names(_ command: CommandConfiguration, after path: [String]) -> [String] {
    command.subcommands.flatMap { inner -> [String] in
      let path = path + [inner.configuration.commandName ?? ""]
      return [path.joined(separator: " ")] + names(inner.configuration, after: path)
    }
  }

  private static func help(_ command: String) throws -> String {
    let shell = try Shell()
    defer { shell.close() }
    return try shell.run("abide \(command) --help").joined(separator: "\n")
  }

  @Test(arguments: commands)
  func `the help has an example`(_ command: String) throws {
    let help = try Self.help(command)
    let example = try #require(help.ranges(of: "EXAMPLE").first, "no example in\n\(help)")
    #expect(help[example.upperBound...].contains("abide \(command) "))
  }

  @Test(arguments: commands)
  func `the manual names every option`(_ command: String) throws {
    let manual = try ManualPage(path: "Documentation/Commands.md").text()
    #expect(manual.contains("abide \(command)"))
    let help = try Self.help(command)
    for option in help.matches(of: /--[a-z][a-z-]*/).map({ String($0.0) }) {
      #expect(manual.contains("`\(option)"), "\(option) of \(command) is not in the manual")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are made for a shell`(_ name: String) throws {
    let shell = try Shell()
    defer { shell.close() }
    let script = try shell.run("abide --generate-completion-script \(name)").joined()
    for command in Self.commands.filter({ !$0.contains(" ") }) { #expect(script.contains(command)) }
  }

  @Test func `bash takes its completions`() throws {
    let shell = try Shell()
    defer { shell.close() }
    #expect(try shell.run("abide --generate-completion-script bash | bash -n").isEmpty)
  }
}
