/// Names and descriptions as OpenSLO allows them.
enum OpenSLOName {
  /// The name with what RFC 1123 does not allow made into hyphens, 63 characters at most.
  static func of(_ name: String) -> String {
    let bytes = name.lowercased().utf8.map { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) ? byte : UInt8(0x2D)
    }
    let text = String(decoding: bytes.prefix(63), as: UTF8.self)
    let trimmed = text.split(separator: "-").joined(separator: "-")
    return trimmed.isEmpty ? "unnamed" : trimmed
  }

  /// The words, 1,050 characters at most.
  static func description(_ words: String) -> String {
    words.count <= 1050 ? words : words.prefix(1049) + "…"
  }
}
