import Diagnostics

/// What is written as YAML: texts, numbers and words, in the order given.
indirect enum YAMLTree {
  /// A text, in quotation marks wherever YAML might take it for something else.
  case text(String)

  /// A number, or true or false, as it stands.
  case plain(String)

  case list([YAMLTree])
  case map([(key: String, value: YAMLTree)])

  /// The same value as JSON has it; keys by name.
  init(_ json: JSONValue) {
    switch json {
    case .null: self = .plain("null")
    case .bool(let flag): self = .plain(flag ? "true" : "false")
    case .integer(let number): self = .plain(String(number))
    case .string(let text): self = .text(text)
    case .array(let values): self = .list(values.map { YAMLTree($0) })
    case .object(let members):
      self = .map(members.sorted { $0.key < $1.key }.map { ($0.key, YAMLTree($0.value)) })
    }
  }

  /// The value as a document of a file.
  var document: String { "---\n" + lines.joined(separator: "\n") + "\n" }

  private var lines: [String] {
    switch self {
    case .text(let text): [YAMLTree.quoted(text)]
    case .plain(let text): [text]
    case .list(let values):
      values.isEmpty
        ? ["[]"]
        : values.flatMap { value in
          value.lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
        }
    case .map(let members):
      members.isEmpty
        ? ["{}"]
        : members.flatMap { key, value in
          let lines = value.lines
          let name = YAMLTree.quoted(key)
          return value.isNested ? ["\(name):"] + lines.map { "  " + $0 } : ["\(name): \(lines[0])"]
        }
    }
  }

  private var isNested: Bool {
    switch self {
    case .text, .plain: false
    case .list(let values): !values.isEmpty
    case .map(let members): !members.isEmpty
    }
  }

  // Words that some reader of YAML takes for true, false or nothing.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null",
  ]

  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } ?? false
    let isSimple = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x20, 0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
    }
    if isPlain, isSimple, text.utf8.last != 0x20, !reserved.contains(text.lowercased()) {
      return text
    }
    // A text of JSON is one of YAML.
    return JSONValue.string(text).compact
  }
}
