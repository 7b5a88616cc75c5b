import Diagnostics
import Testing

struct JSONTests {
  @Test func `keys are sorted and values keep their order`() {
    let value = JSONValue.object(["b": .array([.integer(2), .integer(1)]), "a": .null, "B": "x"])
    #expect(value.compact == #"{"B":"x","a":null,"b":[2,1]}"#)
    #expect(
      value.document == "{\n  \"B\": \"x\",\n  \"a\": null,\n  \"b\": [\n    2,\n    1\n  ]\n}\n"
    )
  }

  @Test func `empty lists and objects stay on their line`() {
    #expect(
      JSONValue.object(["a": .array([]), "b": .object([:])]).indented
        == "{\n  \"a\": [],\n  \"b\": {}\n}"
    )
  }

  @Test func `texts are escaped as RFC 8259 has it`() {
    let value = JSONValue.string("\"\\/\u{8}\u{C}\u{7F}\n\r\t\u{1F} é \u{2028}🚀")
    #expect(value.compact == "\"\\\"\\\\/\\b\\f\\u007f\\n\\r\\t\\u001f é \u{2028}🚀\"")
  }

  @Test func `whole numbers are written in full`() {
    #expect(
      JSONValue.array([.integer(.min), .integer(.max), .bool(true)]).compact
        == "[-9223372036854775808,9223372036854775807,true]"
    )
  }
}
