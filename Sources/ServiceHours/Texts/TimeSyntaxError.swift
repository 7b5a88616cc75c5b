/// What is wrong with the text of an instant or a span.
public struct TimeSyntaxError: Error, Hashable, Sendable {
  /// What is wrong and what to write instead, without a stop.
  public let message: String

  /// Creates an error from its words.
  public init(_ message: String) { self.message = message }
}

extension TimeSyntaxError: CustomStringConvertible {
  /// The words.
  public var description: String { message }
}
