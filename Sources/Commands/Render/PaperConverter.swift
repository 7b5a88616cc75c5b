import Glibc
import Subprocess

/// Makes files of papers by programs that are installed beside Abide.
enum PaperConverter {
  // As much of what a program complains of as anybody reads.
  private static let longestComplaint = 1 << 20

  /// Makes a PDF file of a page by WeasyPrint.
  /// - Throws: `WorldFailure` when it is not installed or fails.
  static func pdf(_ html: String, to path: String) throws {
    try run("weasyprint", ["--quiet", "-", path], on: html)
  }

  /// Makes a Word file of a Markdown text by pandoc.
  /// - Throws: `WorldFailure` when it is not installed or fails.
  static func docx(_ markdown: String, to path: String) throws {
    try run(
      "pandoc",
      ["--from", "markdown", "--to", "docx", "--toc", "--output", path],
      on: markdown
    )
  }

  private static func run(_ tool: String, _ arguments: [String], on input: String) throws {
    // What is written to a program that has ended fails, and does not end this one as well.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let result = Waiting.result {
      try await Subprocess.run(
        .name(tool),
        arguments: Arguments(arguments),
        input: .inputWriter,
        output: .discarded,
        error: .string(limit: longestComplaint)
      ) { running in
        // A program that ends early says why on its own; what it did not read is lost with it.
        _ = try? await running.standardInputWriter.write(input)
        try? await running.standardInputWriter.finish()
      }
    }
    switch result {
    case .success(let ended) where ended.terminationStatus.isSuccess: return
    case .success(let ended):
      throw WorldFailure("\(tool) failed: \(lines(ended.standardError))")
    case .failure(let error as SubprocessError) where error.code == .executableNotFound:
      throw WorldFailure("\(tool) is not installed; install the package \(tool) and run this again")
    case .failure(let error): throw WorldFailure("cannot run \(tool): \(error)")
    }
  }

  private static func lines(_ complaint: String) -> String {
    complaint.split(whereSeparator: \.isNewline).joined(separator: "\n")
  }
}
