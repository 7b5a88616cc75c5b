import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Rendering
import Revisions

/// `abide schedules`: the schedules of a base, and what a change of the base does to each.
struct SchedulesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedules",
    abstract: "List the schedules of a base, and what a change of the base does to each.",
    discussion: """
      With --changed each schedule is read with the base as it is and as it would be: what differs is \
      told, and who must sign.

      EXAMPLES
        abide schedules managed-support.agreement.md
        abide schedules managed-support.agreement.md --changed draft.agreement.md
      """
  )

  @Argument(help: "The base.")
  var base: String

  @Option(help: ArgumentHelp("The base as it would be.", valueName: "file"))
  var changed: String?

  func run(on console: Console) throws -> ExitStatus {
    let old = try TextFile.read(base)
    let new = try changed.map { try TextFile.read($0) }
    let paths = try schedules()
    if paths.isEmpty {
      console.writeLine("\(base): no schedule beside it is based on it")
      return .done
    }
    var status = ExitStatus.done
    var touched = 0
    for path in paths {
      let source = try TextFile.read(path)
      let before = AgreementFile.compile(source, replacing: old.name, by: old)
      if before.hasErrors { status = .wrongText }
      guard let new else {
        console.writeLine("\(path): \(state(before))")
        continue
      }
      let after = AgreementFile.compile(
        pinned(source, to: new),
        replacing: old.name,
        by: new
      )
      if after.hasErrors { status = .wrongText }
      if tell(path, before, after, on: console) { touched += 1 }
    }
    if new != nil {
      console.writeLine("\(touched) of \(paths.count) schedules are touched")
    }
    return status
  }

  /// The schedule as it would be once it pins the version of the new base.
  private func pinned(_ source: SourceText, to base: SourceText) -> SourceText {
    guard let edit = Compiler.pin(source, to: base) else { return source }
    return SourceText(name: source.name, source.edited(by: [edit]))
  }

  private func state(_ compilation: Compilation) -> String {
    let errors = compilation.diagnostics.count { $0.severity == .error }
    guard let agreement = compilation.agreement else {
      return errors == 1 ? "1 error" : "\(errors) errors"
    }
    let customers = agreement.parties.filter { $0.role == "customer" }.map(\.name)
    return ([agreement.id] + customers).joined(separator: ", ")
  }

  /// Tells what a change of the base does to a schedule.
  /// - Returns: True when it does anything.
  private func tell(
    _ path: String,
    _ before: Compilation,
    _ after: Compilation,
    on console: Console
  ) -> Bool {
    let comparison = TextComparison(before.outline, after.outline)
    if comparison.changes.isEmpty, !after.hasErrors { return false }
    let signers = after.terms.entry("change.signed-by")?.value.text ?? "nobody is named"
    console.writeLine("\(path): \(state(after)); to be signed by \(signers)")
    for finding in after.diagnostics where finding.severity == .error {
      console.writeLine("  " + finding.concise)
    }
    for line in comparison.sentences { console.writeLine("  " + line) }
    return true
  }

  /// The schedules of the base in its folder, by name.
  private func schedules() throws -> [String] {
    let file = URL(fileURLWithPath: base)
    let stem = String(file.lastPathComponent.dropLast(".agreement.md".count))
    let folder = file.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.filter { $0.hasSuffix(".agreement.md") }.sorted()
      .map { TextFile.path(of: $0, beside: base) }
      .filter { path in
        Compiler.base(of: try TextFile.read(path)) == stem
      }
  }
}
