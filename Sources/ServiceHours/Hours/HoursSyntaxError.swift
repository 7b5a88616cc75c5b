/// What is wrong with a text of hours, where, and what to write instead.
public struct HoursSyntaxError: Error, Hashable, Sendable {
  /// What is wrong, as one sentence without a stop.
  public let message: String

  /// The place in the text, as offsets of UTF-8 bytes.
  public let utf8Range: Range<Int>

  /// What to write instead.
  public let remedy: String

  /// Creates an error from its words and its place.
  public init(_ message: String, at utf8Range: Range<Int>, remedy: String) {
    self.message = message
    self.utf8Range = utf8Range
    self.remedy = remedy
  }
}

extension HoursSyntaxError: CustomStringConvertible {
  /// The message and the remedy.
  public var description: String { "\(message); \(remedy)" }
}
