import Foundation
import TestSupport
import Testing

/// What holds of invoices whatever rows come late, under one text or two.
struct InvoiceLaws {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 60 : 3))
  func `what was sent and corrected adds up to what is known at last`(seed: UInt64) throws {
    let scene = try InvoiceScene(seed: seed)
    defer { scene.close() }
    var sent = 0
    for month in 1...InvoiceScene.months {
      let after = month == 1 ? [] : ["--after", scene.folder + "/sent"]
      let json =
        try after.isEmpty
        ? scene.invoice(month, known: month, "--format", "json")
        : scene.invoice(month, known: month, "--format", "json", after[0], after[1])
      sent += try InvoiceScene.cents(json)
      let path = "\(scene.folder)/sent/2026-0\(month).json"
      try json.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let known = try (1...InvoiceScene.months).map { month in
      try InvoiceScene.cents(
        scene.invoice(month, known: InvoiceScene.months, "--format", "json")
      )
    }
    #expect(sent == known.reduce(0, +), "\(known)")
  }

  static let hledger = ["/usr/bin/hledger", "/usr/local/bin/hledger"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    .enabled(if: hledger != nil, "hledger is not installed; `apt-get install hledger` does it"),
    arguments: 1...UInt64(Deep.isWanted ? 20 : 1)
  )
  func `hledger balances the journals, and finds open credits where they are`(seed: UInt64) throws {
    let scene = try InvoiceScene(seed: seed)
    defer { scene.close() }
    let journals = try (1...InvoiceScene.months).map {
      try scene.invoice($0, known: InvoiceScene.months, "--format", "journal")
    }
    let path = scene.folder + "/all.journal"
    try journals.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    _ = try Self.run(["-f", path, "check"])
    let liability = try Self.run(
      ["-f", path, "balance", "--flat", "-N", "-O", "csv", "liabilities:service credits"]
    )
    let csv = try scene.invoice(
      InvoiceScene.months,
      known: InvoiceScene.months,
      "--format",
      "csv"
    )
    let open = Self.fields(csv).filter { $0.count > 7 && $0[5] == "open" }.map { Self.cents($0[7]) }
    let balance = Self.fields(liability).dropFirst().compactMap(\.last).map(Self.cents)
    #expect(-balance.reduce(0, +) == open.reduce(0, +), "\(liability)")
  }

  private static func fields(_ csv: String) -> [[Substring]] {
    csv.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  // `12.30`, or `"-12.30 EUR"` as hledger writes it.
  private static func cents(_ amount: Substring) -> Int {
    let digits = Int(amount.filter(\.isNumber)) ?? 0
    return amount.contains("-") ? -digits : digits
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(hledger))
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(text)")
    return text
  }
}
