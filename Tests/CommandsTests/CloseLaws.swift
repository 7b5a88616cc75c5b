import CommandSupport
import Commands
import Foundation
import TestSupport
import Testing

/// What holds for every close, on folders and exports made up at random.
struct CloseLaws {
  static let seeds = 1...UInt64(Deep.isWanted ? 200 : 12)

  @Test(arguments: seeds)
  func `a close says what each agreement alone says`(seed: UInt64) throws {
    try hold(CloseDesks(seed: seed), threads: [1])
  }

  // Only a file of some length is read in stretches.
  @Test(arguments: [UInt64(101), 102, 103])
  func `so it does when a long file is read in stretches`(seed: UInt64) throws {
    let desks = CloseDesks(seed: seed, note: 80_000)
    try #require(desks.export.utf8.count > 8 << 20)
    try hold(desks, threads: [1, 2, 3])
  }

  @Test func `a packed log is of the accounts that it was packed for`() throws {
    let desks = CloseDesks(seed: 4)
    let customer = try #require(desks.customers.first)
    let folder = try CloseFolder()
    defer { folder.remove() }
    for (name, text) in desks.texts { try folder.write(text, to: name) }
    try folder.write(desks.export, to: "tickets.csv")
    let agreement = "\(folder.path)/\(customer.file).agreement.md"
    let packed = folder.path + "/packed.abidelog"
    let packing = RecordingConsole()
    let pack = ["pack", agreement, "-o", packed, "--data", "tickets=\(folder.path)/tickets.csv"]
    #expect(Abide.run(pack, console: packing.console) == .done)
    let again = RecordingConsole()
    let asked = ["statement", agreement, "--period", "2026-03", "--packed", packed]
    let status = Abide.run(asked + ["--at", CloseFolder.cutOff], console: again.console)
    #expect(status == .done)
    #expect(try statement(of: customer, "tickets.csv", in: folder) == again.output)

    let text = try #require(desks.texts["\(customer.file).agreement.md"])
    let one = text.replacing(customer.accounts.joined(separator: "; "), with: customer.accounts[0])
    try folder.write(one, to: "\(customer.file).agreement.md")
    let other = RecordingConsole()
    #expect(Abide.run(asked + ["--at", CloseFolder.cutOff], console: other.console) == .wrongText)
    #expect(other.complaints.contains("feed tickets"))
  }

  private func hold(_ desks: CloseDesks, threads: [Int]) throws {
    let folder = try CloseFolder()
    defer { folder.remove() }
    for (name, text) in desks.texts { try folder.write(text, to: name) }
    try folder.write(desks.export, to: "tickets.csv")
    for count in threads {
      let output = folder.path + "/out\(count)"
      let close = try folder.run(
        "close",
        "2026-03",
        folder.path,
        "--output",
        output,
        "--threads",
        "\(count)",
        "--format",
        "json"
      )
      try holdSum(try #require(close), desks)
      for customer in desks.customers {
        let name = "\(customer.file).2026-03.txt"
        #expect(try folder.read("out\(count)/\(name)") == folder.read("out\(threads[0])/\(name)"))
      }
    }
    for customer in desks.customers { try holdAlone(customer, desks, folder, "out\(threads[0])") }
  }

  // The statement of one agreement, from the whole export and from the one of that customer.
  private func holdAlone(
    _ customer: CloseDesks.Customer,
    _ desks: CloseDesks,
    _ folder: CloseFolder,
    _ output: String
  ) throws {
    let mine = try folder.read("\(output)/\(customer.file).2026-03.txt")
    #expect(try statement(of: customer, "tickets.csv", in: folder) == mine)
    try folder.write(desks.export(of: customer), to: "\(customer.file)/tickets.csv")
    let alone = try statement(of: customer, "\(customer.file)/tickets.csv", in: folder)
    let own = desks.count(of: customer.accounts)
    // A file of which nothing can be read is the wrong file, where it tells of one customer alone.
    if own.rows > 0, own.rows == own.refused {
      #expect(alone == nil)
    } else {
      #expect(Self.withoutDigests(alone) == Self.withoutDigests(mine))
    }
  }

  private func statement(
    of customer: CloseDesks.Customer,
    _ file: String,
    in folder: CloseFolder
  ) throws -> String? {
    let agreement = "\(folder.path)/\(customer.file).agreement.md"
    return try folder.run("statement", agreement, "--period", "2026-03", file: file)
  }

  // Routed, unrouted and refused rows are all rows, and each is what counting by hand gives.
  private func holdSum(_ close: String, _ desks: CloseDesks) throws {
    let document = try JSONSerialization.jsonObject(with: Data(close.utf8)) as? [String: Any]
    let files = try #require(document?["files"] as? [[String: Any]])
    let file = try #require(files.first)
    func count(_ name: String) throws -> Int { try #require(file[name] as? Int) }
    let claimed = Set(desks.customers.flatMap(\.accounts))
    let unrouted = desks.rows.count {
      !claimed.contains($0.account) && !CloseDesks.isUnnamed($0.account)
    }
    #expect(try count("rows") == desks.rows.count)
    #expect(try count("unrouted") == unrouted)
    #expect(try count("refused") == desks.count(of: Array(claimed)).refused)
    #expect(try count("routed") + count("unrouted") + count("refused") == count("rows"))
  }

  // The export of one customer has a digest of its own, and so has its statement.
  private static func withoutDigests(_ text: String?) -> [Substring]? {
    text?.split(separator: "\n").filter {
      !$0.hasPrefix("  export ") && !$0.hasPrefix("  statement ")
    }
  }
}
