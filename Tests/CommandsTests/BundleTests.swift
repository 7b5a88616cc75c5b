import Archives
import CommandSupport
import Commands
import FeedFiles
import Foundation
import TestSupport
import Testing

/// A bundle holds what its statement rests on and nothing of anybody else, and says so when it was changed.
struct BundleTests {
  private static let names = ["harrow", "mill", "orchard"]

  private typealias Member = (name: String, bytes: [UInt8])

  @Test(arguments: names)
  func `it verifies alone`(_ name: String) throws {
    try withDesk { folder in
      try bundle(name, in: folder)
      let alone = folder + "/alone"
      try FileManager.default.createDirectory(atPath: alone, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(folder)/\(name).zip", toPath: "\(alone)/b.zip")
      let verified = run(["verify", "\(alone)/b.zip"])
      #expect(verified.status == .done, "\(verified.complaints)")
      #expect(verified.output.contains("comes out the same"))
    }
  }

  @Test(arguments: names)
  func `no other customer is in it`(_ name: String) throws {
    try withDesk { folder in
      let strangers = try (Self.names + ["kiosk"]).filter { $0 != name }.flatMap { other in
        try words(of: other, in: folder)
      }
      let own = try words(of: name, in: folder)
      #expect(strangers.count >= 6)
      try bundle(name, in: folder)
      let members = try members("\(folder)/\(name).zip")
      #expect(members.contains { $0.name.hasPrefix("data/") })
      for member in members {
        let text = String(decoding: member.bytes, as: UTF8.self)
        for word in strangers + ["D-4"] where !own.contains(word) {
          #expect(!text.contains(word), "\(member.name) speaks of \(word)")
        }
      }
    }
  }

  @Test func `the same inputs give the same bytes`() throws {
    try withDesk { folder in
      try bundle("orchard", in: folder)
      let first = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/orchard.zip"))
      try bundle("orchard", in: folder)
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/orchard.zip")) == first)
    }
  }

  @Test func `every link leads to a member, and every line has a page`() throws {
    try withDesk { folder in
      try bundle("orchard", in: folder)
      let members = try members("\(folder)/orchard.zip")
      let names = Set(members.map(\.name))
      var followed = 0
      for member in members where member.name.hasSuffix(".html") && member.name != "agreement.html"
      {
        let text = String(decoding: member.bytes, as: UTF8.self)
        for link in text.split(separator: "href=\"").dropFirst() {
          let path = String(link.prefix { $0 != "\"" })
          let place = path.hasPrefix("../") ? String(path.dropFirst(3)) : path
          #expect(names.contains(place), "\(member.name) leads to \(path)")
          followed += 1
        }
        #expect(!text.contains("<script"))
      }
      #expect(followed > 20)
      #expect(names.contains("lines/resolved.html") && names.contains("lines/monthly.payable.html"))
    }
  }

  @Test func `the events of a subject name rows that the bundle holds`() throws {
    try withDesk { folder in
      try bundle("orchard", in: folder)
      let members = try members("\(folder)/orchard.zip")
      let rows = try #require(members.first { $0.name == "data/tickets.csv" })
      let lines = String(decoding: rows.bytes, as: UTF8.self).split(separator: "\n")
      var walked = 0
      for page in members where page.name.hasPrefix("subjects/") {
        let text = String(decoding: page.bytes, as: UTF8.self)
        let title = try #require(text.split(separator: "<h1>").last?.prefix { $0 != "<" })
        let subject = try #require(title.split(separator: " ").last)
        for source in text.split(separator: ">tickets.csv:").dropFirst() {
          let line = try #require(Int(source.prefix { $0.isNumber }))
          #expect(lines[line - 1].contains(subject), "\(page.name), line \(line)")
          walked += 1
        }
      }
      #expect(walked > 0)
    }
  }

  // MARK: Changed

  @Test func `whatever is changed, missing, strange or out of order is named`() throws {
    try withDesk { folder in
      try bundle("orchard", in: folder)
      let whole = try members("\(folder)/orchard.zip")
      for place in whole.indices {
        var changed = whole
        changed[place].bytes.append(10)
        try hold(changed, whole[place].name, in: folder)
        var short = whole
        let gone = short.remove(at: place)
        try hold(short, gone.name, in: folder)
      }
      try hold(whole + [("more.txt", [65])], "more.txt", in: folder)
      var turned = whole
      turned.swapAt(1, 2)
      try hold(turned, "out of order", in: folder)
    }
  }

  @Test func `what is cut short is no bundle any more`() throws {
    try withDesk { folder in
      try bundle("orchard", in: folder)
      let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/orchard.zip"))
      for length in stride(from: 4, to: whole.count, by: whole.count / 9) {
        let path = "\(folder)/cut.zip"
        try whole.prefix(length).write(to: URL(fileURLWithPath: path))
        let verified = run(["verify", path])
        #expect(verified.status == .wrongText, "\(length) bytes")
        #expect(verified.complaints.contains("cut"))
      }
    }
  }

  private func hold(_ members: [Member], _ word: String, in folder: String) throws {
    let path = "\(folder)/changed.zip"
    try ZipWriter.write(members, to: path)
    let verified = run(["verify", path])
    #expect(verified.status == .wrongText, "\(word)")
    #expect((verified.output + verified.complaints).contains(word), "\(verified.complaints)")
  }

  // MARK: Desk

  private func withDesk(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/bundle-" + UUID().uuidString
    let examples = SharedData.packageRoot + "/Examples/three-customers"
    try FileManager.default.copyItem(atPath: examples, toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  // The accounts and the customer of an agreement.
  private func words(of name: String, in folder: String) throws -> [String] {
    let text = try String(contentsOfFile: "\(folder)/\(name).agreement.md", encoding: .utf8)
    return text.split(separator: "\n").flatMap { line -> [String] in
      let isAccount = line.hasPrefix("account: ")
      guard isAccount || line.hasPrefix("customer: ") else { return [] }
      let value = line.drop { $0 != " " }
      let parts = value.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      return isAccount ? parts : Array(parts.prefix(1))
    }
  }

  private func bundle(_ name: String, in folder: String) throws {
    let made = run([
      "bundle", "\(folder)/\(name).agreement.md", "--data", "\(folder)/tickets.csv", "--period",
      "2026-03", "--at", "2026-04-01T00:00:00Z", "-o", "\(folder)/\(name).zip",
    ])
    try #require(made.status == .done, "\(made.complaints)")
  }

  private func members(_ path: String) throws -> [Member] {
    try ZipMembers.read(path: path).map { ($0.name, $0.bytes) }
  }

  private func run(_ words: [String]) -> (
    status: Commands.ExitStatus, output: String, complaints: String
  ) {
    let console = RecordingConsole()
    let status = Abide.run(words, console: console.console)
    return (status, console.output, console.complaints)
  }
}
