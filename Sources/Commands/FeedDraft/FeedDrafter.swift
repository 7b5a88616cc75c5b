import AgreementLanguage
import Diagnostics
import FeedDrafting
import FeedFiles
import Measuring

/// Reads an export as often as a draft needs it.
struct FeedDrafter {
  let path: String
  let format: DraftFormat?
  let sheet: String?
  let console: Console

  /// The text of the draft, or nil when there is none and the console has been told why.
  /// - Throws: `WorldFailure` when the file cannot be read.
  func draft() throws -> String? {
    let file = ExportFile(path: path)
    do {
      let format =
        try sheet.map { .xlsx(sheet: $0) } ?? format?.exportFormat(sheet: nil)
        ?? file.likelyFormat()
      let columns = try usable(file.columnNames(as: format))
      let draft = try propose(file, format, columns)
      return try DraftTrial(draft: draft, path: path, console: console).document().text
    } catch let error as ExportError {
      if error.fault == .world { throw WorldFailure(error.description) }
      console.complainLine(error.description)
    } catch let problem as DraftProblem {
      let remedy = problem.remedy.map { "\n fix: \($0)" } ?? ""
      console.complainLine("\(path): \(problem.message)\(remedy)")
    }
    return nil
  }

  /// The columns a feed can name: those that have a name of one line without quotes, and one alone.
  private func usable(_ names: [String]) -> [String] {
    let usable = names.filter { name in
      !name.isEmpty && names.count { $0 == name } == 1
        && !name.contains { $0 == "\"" || $0.isNewline }
    }
    if usable.count < names.count {
      let left = names.count - usable.count
      console.complainLine(
        "\(path): \(left) of its \(names.count) columns "
          + (left == 1 ? "has" : "have")
          + " no name, or one that a feed cannot name, or that stands twice; left out"
      )
    }
    return usable
  }

  private func propose(
    _ file: ExportFile,
    _ format: ExportFormat,
    _ columns: [String]
  ) throws -> FeedDraft {
    var profile = ExportProfile(columns: columns)
    try pass(file, format, columns) { profile.add($0, $1, line: $2) }
    profile.finish()
    let guess = try RowGuess(profile)
    var study = SubjectStudy(guess, of: profile)
    if let wanted = study?.columns {
      try pass(file, format, wanted) { study?.add($0, $1, line: $2) }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try FeedDraft(profile, guess, study, file: name, format: format.feedWords)
  }

  private func pass(
    _ file: ExportFile,
    _ format: ExportFormat,
    _ columns: [String],
    _ row: (ByteSpan, [FieldBounds], Int) -> Void
  ) throws {
    let progress = Progress(file.name, on: console)
    defer { progress.finish() }
    _ = try file.read(
      as: format,
      columns: columns,
      progress: { progress.show($0, of: $1) },
      row: row,
      refuse: { _ in }
    )
  }
}
