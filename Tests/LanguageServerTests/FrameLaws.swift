import Diagnostics
import Foundation
import TestSupport
import Testing

/// What holds of any bytes in any frames: the program goes on.
struct FrameLaws {
  private static let messages = [
    #"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a.agreement.md"},"position":{"line":1,"character":2}}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.agreement.md","languageId":"abide","version":1,"text":"A\n\n```agreement a\nzone: UTC\n```\n"}}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.agreement.md","version":2},"contentChanges":[{"range":{"start":{"line":3,"character":0},"end":{"line":3,"character":9}},"text":"zone: \ud83d"}]}}"#,
    #"{"jsonrpc":"2.0","id":8,"method":"textDocument/rename","params":{"textDocument":{"uri":"file:///a.agreement.md"},"position":{"line":2,"character":14},"newName":"b"}}"#,
    #"{"jsonrpc":"2.0","id":9,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a.agreement.md"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{}}}"#,
    #"{"jsonrpc":"2.0","id":10,"method":"textDocument/completion","params":{"textDocument":{"uri":"file:///a.agreement.md"},"position":{"line":-1,"character":99999999999999999999}}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a.agreement.md"}}}"#,
  ]

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `no frame stops the program or hides the next`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let editor = try Editor(in: NSTemporaryDirectory())
    _ = try editor.answer("initialize", ["capabilities": .object([:])])
    for round in 0..<(Deep.isWanted ? 3000 : 150) {
      try editor.send(raw: Self.frame(&random))
      if round % 25 == 24 {
        // A method that nobody has is answered whatever else was made of what came.
        let reply = try editor.answer("abide/tried\(round)")
        #expect(reply["error"]?["code"]?.integer == -32601)
      }
    }
    _ = try editor.answer("shutdown")
    try editor.tell("exit", [:])
    #expect(try editor.hangUp() == 0)
  }

  private static func frame(_ random: inout SeededGenerator) -> [UInt8] {
    var body = Array(messages[Int.random(in: 0..<messages.count, using: &random)].utf8)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: body.removeLast(Int.random(in: 1...body.count, using: &random))
    case 1:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<body.count, using: &random)
        body[place] = UInt8.random(in: 0...255, using: &random)
      }
    case 2: body = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
    case 3:
      // One value takes the place of another.
      let text = String(decoding: body, as: UTF8.self)
      let others = ["null", "{}", "[]", "-1", "1e9", "\"\"", "true", "[[[[]]]]"]
      let other = others[Int.random(in: 0..<others.count, using: &random)]
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      let place = Int.random(in: 1..<parts.count, using: &random)
      let rest = parts[place].drop { $0 != "," && $0 != "}" }
      let all = parts[..<place] + [Substring(other + rest)] + parts[(place + 1)...]
      body = Array(all.joined(separator: ":").utf8)
    case 4: return Array("X-Y: \(Int.random(in: 0...9, using: &random))\r\n\r\n".utf8)
    default: break
    }
    // An exit that the bytes happen to spell would be obeyed.
    if String(decoding: body, as: UTF8.self).contains("exit") { body = [] }
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
