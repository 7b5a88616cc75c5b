import Diagnostics
import Foundation
import Testing

/// How a conversation begins and ends, and what is answered to what nobody should send.
struct LifecycleTests {
  private func editor() throws -> Editor { try Editor(in: NSTemporaryDirectory()) }

  private func code(_ reply: Reply?) -> Int? { reply?["error"]?["code"]?.integer }

  @Test func `an end that was asked for is a good one`() throws {
    let editor = try editor()
    let hello = try editor.answer("initialize", ["capabilities": .object([:])])
    #expect(hello["result"]?["serverInfo"]?["name"]?.text == "abide")
    #expect(hello["result"]?["capabilities"]?["positionEncoding"]?.text == "utf-16")
    let end = try editor.answer("shutdown")
    #expect(end.members.keys.contains("result"))
    #expect(code(end) == nil)
    try editor.tell("exit", [:])
    #expect(try editor.hangUp() == 0)
  }

  @Test(arguments: [true, false])
  func `an end that comes unasked is not`(_ saysSo: Bool) throws {
    let editor = try editor()
    _ = try editor.answer("initialize", ["capabilities": .object([:])])
    if saysSo { try editor.tell("exit", [:]) }
    #expect(try editor.hangUp() == 1)
  }

  @Test func `what comes too early or too late is refused`() throws {
    let editor = try editor()
    #expect(code(try editor.answer("textDocument/hover")) == -32002)
    _ = try editor.answer("initialize", ["capabilities": .object([:])])
    #expect(code(try editor.answer("initialize", ["capabilities": .object([:])])) == -32600)
    _ = try editor.answer("shutdown")
    #expect(code(try editor.answer("textDocument/hover")) == -32600)
  }

  @Test func `unknown methods and wrong parameters are told apart`() throws {
    let editor = try editor()
    _ = try editor.answer("initialize", ["capabilities": .object([:])])
    #expect(code(try editor.answer("textDocument/colours")) == -32601)
    #expect(code(try editor.answer("$/unheard")) == -32601)
    #expect(code(try editor.answer("textDocument/hover")) == -32602)
    let absent: JSONValue = .object(["uri": "file:///nowhere.agreement.md"])
    #expect(code(try editor.answer("textDocument/hover", ["textDocument": absent])) == -32602)
    try editor.tell("$/unheard", [:])
    try editor.tell("workspace/unheard", [:])
    #expect(code(try editor.answer("shutdown")) == nil)
  }

  @Test func `a request that was cancelled is not worked on`() throws {
    let editor = try editor()
    _ = try editor.answer("initialize", ["capabilities": .object([:])])
    // All in one stroke, so that the cancelling has arrived before the work begins.
    let messages = [
      #"{"jsonrpc":"2.0","id":"a","method":"textDocument/hover","params":{}}"#,
      #"{"jsonrpc":"2.0","id":"b","method":"textDocument/hover","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"b"}}"#,
    ]
    let frames = messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    try editor.send(raw: Array(frames.utf8))
    let first = try editor.next()
    #expect(first?["id"]?.text == "a")
    #expect(code(first) == -32602)
    let second = try editor.next()
    #expect(second?["id"]?.text == "b")
    #expect(code(second) == -32800)
  }

  @Test(arguments: [
    ("Content-Length: 3\r\n\r\n{]}", -32700),
    ("Content-Length: 2\r\n\r\n[]", -32600),
    ("Content-Length: 7\r\n\r\n{\"a\":1}", -32600),
    ("content-length:5\r\nContent-Type: x\r\n\r\n\"abc\"", -32600),
    ("Length: 5\r\n\r\n", -32700),
    ("Content-Length: -4\r\n\r\n", -32700),
    ("Content-Length: 4x\r\n\r\n", -32700),
    ("Content-Length: 999999999999\r\n\r\n", -32700),
  ])
  func `what is no message is refused and the next is heard`(_ raw: String, _ expected: Int) throws
  {
    let editor = try editor()
    try editor.send(raw: Array(raw.utf8))
    let refusal = try #require(try editor.next())
    #expect(code(refusal) == expected)
    #expect(refusal["id"] == nil)
    if !raw.contains("9999") {
      #expect(code(try editor.answer("initialize", ["capabilities": .object([:])])) == nil)
    }
  }
}
