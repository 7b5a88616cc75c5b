import Foundation

/// Makes files of papers by programs that are installed beside Abide.
enum PaperConverter {
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

  /// Makes slides of a Markdown text by pandoc.
  /// - Throws: `WorldFailure` when it is not installed or fails.
  static func pptx(_ markdown: String, to path: String) throws {
    try run(
      "pandoc",
      ["--from", "markdown", "--to", "pptx", "--slide-level=2", "--output", path],
      on: markdown
    )
  }

  private static func run(_ tool: String, _ arguments: [String], on input: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let (words, complaints) = (Pipe(), Pipe())
    process.standardInput = words
    process.standardError = complaints
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
      // A program that ends early closes its end, and what is written then is lost with it.
      try? words.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? words.fileHandleForWriting.close()
    } catch {
      throw WorldFailure("cannot run \(tool): \(error)")
    }
    let told = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case 127:
      throw WorldFailure("\(tool) is not installed; install the package \(tool) and run this again")
    default:
      throw WorldFailure("\(tool) failed: \(told.trimmingCharacters(in: .whitespacesAndNewlines))")
    }
  }
}
