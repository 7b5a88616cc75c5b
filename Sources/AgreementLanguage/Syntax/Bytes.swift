extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let comma = UInt8(ascii: ",")
  static let dot = UInt8(ascii: ".")
  static let bar = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let hyphen = UInt8(ascii: "-")
  static let opening = UInt8(ascii: "(")
  static let closing = UInt8(ascii: ")")
  static let openingBracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")

  /// True for a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// True for 0 to 9.
  var isDigit: Bool { (48...57).contains(self) }

  /// True for an ASCII letter, or any byte of a character beyond ASCII.
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) || self >= 0x80 }
}
