import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// What holds for amended agreements in a close and with a state, on folders and exports made up at random.
struct AmendedCloseLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 150 : 10)

  @Test(arguments: seeds)
  func `a close says of amended agreements what each alone says`(seed: UInt64) throws {
    let desks = CloseDesks(seed: seed)
    let folder = try CloseFolder()
    defer { folder.remove() }
    try Self.fill(folder, desks, seed: seed)
    try folder.write(desks.export, to: "tickets.csv")
    let output = folder.path + "/out"
    try #require(
      folder.run("close", "2026-03", folder.path, "--output", output, "--statements", "json") != nil
    )
    for customer in desks.customers {
      let agreement = "\(folder.path)/\(customer.file).agreement.md"
      let alone = try folder.run("statement", agreement, "--period", "2026-03", "--format", "json")
      #expect(try folder.read("out/\(customer.file).2026-03.json") == alone)
    }
  }

  @Test(arguments: seeds)
  func `a state that goes on slice by slice is one run`(seed: UInt64) throws {
    let desks = CloseDesks(seed: seed)
    let folder = try CloseFolder()
    defer { folder.remove() }
    try Self.fill(folder, desks, seed: seed)
    // Refused rows are told file by file.
    let rows = desks.rows.filter {
      !CloseDesks.isUnnamed($0.account) && !$0.line.hasSuffix("soon")
    }
    func export(_ lines: some Sequence<String>) -> String {
      ([CloseDesks.header] + lines).map { $0 + "\n" }.joined()
    }
    try folder.write(export(rows.map(\.line)), to: "tickets.csv")
    let third = max(1, rows.count / 3)
    let slices = stride(from: 0, to: rows.count, by: third).map { rows[$0...].prefix(third) }
    for (number, slice) in slices.enumerated() {
      try folder.write(export(slice.map(\.line)), to: "\(number).csv")
    }
    for customer in desks.customers {
      let agreement = "\(folder.path)/\(customer.file).agreement.md"
      let asked = ["statement", agreement, "--period", "2026-03", "--format", "csv"]
      let state = ["--state", "\(folder.path)/\(customer.file).log"]
      var last: String?
      for number in slices.indices { last = try folder.run(asked + state, file: "\(number).csv") }
      if !slices.isEmpty { #expect(try last == folder.run(asked, file: "tickets.csv")) }
    }
  }

  @Test(arguments: seeds)
  func `the parts of a split month count what the month counts, each ticket once`(
    seed: UInt64
  ) throws {
    let desks = CloseDesks(seed: seed)
    let (whole, split) = (try CloseFolder(), try CloseFolder())
    defer {
      whole.remove()
      split.remove()
    }
    var generator = SeededGenerator(seed: seed &+ 2000)
    for folder in [whole, split] {
      for (name, text) in desks.texts { try folder.write(text, to: name) }
      try folder.write(desks.export, to: "tickets.csv")
    }
    for customer in desks.customers {
      let text = try #require(desks.texts["\(customer.file).agreement.md"])
      let amendment = try Self.amendment(of: customer.file, text, split, &generator)
        .replacing(
          /effective: .*/,
          with: "effective: 2026-03-\(Int.random(in: 10...28, using: &generator))"
        )
        .replacing(/reaches: .*/, with: "reaches: months beginning on or after effective")
        .replacing(/straddling: .*/, with: "straddling: split at the date")
      try split.write(amendment, to: "\(customer.file).1.amendment.md")
      let counted = try [whole, split].map { try Self.counted(customer.file, in: $0) }
      #expect(counted[0] == counted[1])
    }
  }

  // How many tickets the lines of a statement count, or nil when the data is wrong.
  private static func counted(_ file: String, in folder: CloseFolder) throws -> Int? {
    let agreement = "\(folder.path)/\(file).agreement.md"
    let csv = try folder.run("statement", agreement, "--period", "2026-03", "--format", "csv")
    return csv?.split(whereSeparator: \.isNewline).filter { $0.contains(",reading,") }
      .compactMap { Int($0.split(separator: ",", omittingEmptySubsequences: false)[8]) }
      .reduce(0, +)
  }

  // The texts, most of them with an amendment beside them.
  private static func fill(_ folder: CloseFolder, _ desks: CloseDesks, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    for (name, text) in desks.texts { try folder.write(text, to: name) }
    for customer in desks.customers where Int.random(in: 0..<4, using: &generator) > 0 {
      let text = try #require(desks.texts["\(customer.file).agreement.md"])
      let amendment = try amendment(of: customer.file, text, folder, &generator)
      try folder.write(amendment, to: "\(customer.file).1.amendment.md")
    }
  }

  private static func amendment(
    of file: String,
    _ text: String,
    _ folder: CloseFolder,
    _ generator: inout SeededGenerator
  ) throws -> String {
    let console = RecordingConsole()
    let show = ["show", "\(folder.path)/\(file).agreement.md", "--digest"]
    try #require(Abide.run(show, console: console.console) == .done, "\(console.complaints)")
    let target = try #require(text.firstMatch(of: /within: ([0-9]+ h) of/)?.output.1)
    func one(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    let months = "months beginning on or after effective"
    return """
      # A change

      ```amendment 1 to \(file)-2026
      base: \(console.output.trimmingCharacters(in: .newlines))
      effective: \(one(["2026-02-15", "2026-03-01", "2026-03-12", "2026-03-20", "2026-04-01"]))
      reaches: \(one([months, "tickets opened on or after effective; " + months]))
      straddling: \(one(["whole period old", "whole period new", "split at the date"]))
      signed: provider.director 2026-01-05; customer.director 2026-01-06
      ```

      ```replace resolution.within
      was: \(target)
      now: \(Int.random(in: 31...90, using: &generator)) h
      ```

      ```replace resolved.goal
      was: 90 %
      now: 60 %
      ```

      """
  }
}
